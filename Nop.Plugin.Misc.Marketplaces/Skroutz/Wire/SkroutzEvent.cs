using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>The webhook's envelope; a read order has the same without the event.</summary>
internal sealed record SkroutzEvent
{
    public string? EventType { get; init; }

    public DateTime? EventTime { get; init; }

    [JsonConverter(typeof(Part<SkroutzOrder>))]
    public SkroutzOrder? Order { get; init; }
}
