using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>Only what names the order.</summary>
internal sealed record SkroutzPeek
{
    public string? Code { get; init; }

    [JsonConverter(typeof(Part<SkroutzPeek>))]
    public SkroutzPeek? Order { get; init; }
}
