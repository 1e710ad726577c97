using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>How an order is accepted. Members that the order offers no choice for are null.</summary>
/// <param name="PickupLocation">Id of one of the order's pickup locations.</param>
/// <param name="PickupWindow">Id of one of the order's pickup windows.</param>
public sealed record AcceptChoice(string? PickupLocation = null, string? PickupWindow = null, int? Parcels = null);

/// <summary>How an order is rejected: some lines with a reason each, or the whole order with a reason or a text.</summary>
/// <param name="Lines">Empty for the whole order.</param>
public sealed record RejectChoice(IReadOnlyList<RejectedLine> Lines, string? Reason = null, string? Text = null);

/// <param name="AvailableQuantity">Pieces that could be delivered; only with a reason that asks for it.</param>
public sealed record RejectedLine(string ExternalLineId, string Reason, int? AvailableQuantity = null);

public enum CommandOutcome
{
    Confirmed,

    /// <summary>The order already is where, or past where, the command wanted it; the order tells.</summary>
    AlreadyDecided,

    Refused,
}

/// <param name="Message">The marketplace's words, or why nothing was sent; null when it said nothing.</param>
public sealed record CommandAnswer(CommandOutcome Outcome, OwnerText? Message = null);
