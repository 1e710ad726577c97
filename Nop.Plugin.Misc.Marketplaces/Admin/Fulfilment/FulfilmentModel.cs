namespace Nop.Plugin.Misc.Marketplaces.Admin.Fulfilment;

/// <param name="From">First day of the period, in the shop's time zone.</param>
/// <param name="To">Its last day.</param>
public sealed record FulfilmentModel(string From, string To, IReadOnlyList<AccountFulfilment> Accounts);

/// <param name="Rate">Share of the rejected among the decided, and what one more would make of it; null where nothing was decided.</param>
/// <param name="OneMore">What one more rejection would cost; null where that cannot be estimated.</param>
/// <param name="FeeLost">Null where the marketplace is not known to take a fee for rejections.</param>
/// <param name="CompleteSince">Only where that is later than the two periods begin.</param>
public sealed record AccountFulfilment(
    int Id, string Label, IReadOnlyList<FulfilmentRow> Rows, string? Rate, string? OneMore, string? FeeLost, string? FeeUnknown, string? CompleteSince);

/// <param name="Outcome">Persisted value, for the link to the orders.</param>
/// <param name="Change">With its sign; empty where nothing has changed.</param>
/// <param name="Tone">A word of the style sheet: good, bad, none.</param>
public sealed record FulfilmentRow(int Outcome, string Name, string Hint, int Orders, int Before, string Change, string Tone);
