namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>How an order is rejected: some lines with a reason each, or the whole order with a reason or a text.</summary>
/// <param name="Lines">Empty for the whole order.</param>
public sealed record RejectChoice(IReadOnlyList<RejectedLine> Lines, string? Reason = null, string? Text = null)
{
    /// <summary>What the chosen reason was called, in words or as a resource key; null when that is not known. Not sent.</summary>
    public string? ReasonName { get; init; }
}

/// <param name="AvailableQuantity">Pieces that could be delivered; only with a reason that asks for it.</param>
public sealed record RejectedLine(string ExternalLineId, string Reason, int? AvailableQuantity = null)
{
    /// <summary>What the goods were called; null when that is not known. Not sent.</summary>
    public string? ProductName { get; init; }

    /// <inheritdoc cref="RejectChoice.ReasonName"/>
    public string? ReasonName { get; init; }
}
