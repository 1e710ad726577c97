namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>Bodies we send. Members that are null are left out; the order of the members is that of the documentation.</summary>
internal sealed record SkroutzAcceptRequest(string? PickupLocation, int? PickupWindow, int? NumberOfParcels);

internal sealed record SkroutzRejectRequest(IReadOnlyList<SkroutzRejectedLine>? LineItems, string? RejectionReasonOther);

internal sealed record SkroutzRejectedLine(string Id, int? ReasonId, int? AvailableQuantity);

internal sealed record SkroutzBatchRequest(IReadOnlyList<SkroutzProduct> Data);

/// <param name="Price">Cents.</param>
internal sealed record SkroutzProduct(string ProductId, int? Quantity, bool? Enabled, long? Price, IReadOnlyList<SkroutzVariation>? Variations);

internal sealed record SkroutzVariation(string VariationId, int? Quantity, bool? Enabled, long? Price);

/// <summary>What the API answers to a write.</summary>
internal sealed record SkroutzWriteAnswer(bool? Success, string? Message);
