using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzAcceptOptions
{
    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? NumberOfParcels { get; init; }

    [JsonConverter(typeof(Parts<SkroutzOption>))]
    public IReadOnlyList<SkroutzOption>? PickupLocation { get; init; }

    [JsonConverter(typeof(Parts<SkroutzOption>))]
    public IReadOnlyList<SkroutzOption>? PickupWindow { get; init; }
}

internal sealed record SkroutzRejectOptions
{
    [JsonConverter(typeof(Parts<SkroutzRejectionReason>))]
    public IReadOnlyList<SkroutzRejectionReason>? LineItemRejectionReasons { get; init; }
}

internal sealed record SkroutzOption(string? Id, string? Label);

internal sealed record SkroutzRejectionReason(string? Id, string? Label, bool? RequiresAvailableQuantity);
