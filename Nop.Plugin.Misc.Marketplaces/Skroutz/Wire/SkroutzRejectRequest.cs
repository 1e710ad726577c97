namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>Members that are null are left out; the order of the members is that of the documentation.</summary>
internal sealed record SkroutzRejectRequest(IReadOnlyList<SkroutzRejectedLine>? LineItems, string? RejectionReasonOther);

internal sealed record SkroutzRejectedLine(string Id, int? ReasonId, int? AvailableQuantity);
