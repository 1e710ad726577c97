namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>How an order is rejected: some lines with a reason each, or the whole order with a reason or a text.</summary>
/// <param name="Lines">Empty for the whole order.</param>
public sealed record RejectChoice(IReadOnlyList<RejectedLine> Lines, string? Reason = null, string? Text = null);

/// <param name="AvailableQuantity">Pieces that could be delivered; only with a reason that asks for it.</param>
public sealed record RejectedLine(string ExternalLineId, string Reason, int? AvailableQuantity = null);
