namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzAcceptOptions(
    IReadOnlyList<string>? NumberOfParcels,
    IReadOnlyList<SkroutzOption>? PickupLocation,
    IReadOnlyList<SkroutzOption>? PickupWindow);

internal sealed record SkroutzRejectOptions(IReadOnlyList<SkroutzRejectionReason>? LineItemRejectionReasons);

internal sealed record SkroutzOption(string? Id, string? Label);

internal sealed record SkroutzRejectionReason(string? Id, string? Label, bool? RequiresAvailableQuantity);
