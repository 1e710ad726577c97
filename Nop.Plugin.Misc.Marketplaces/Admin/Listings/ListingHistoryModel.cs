namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>What was sent of one product, or one combination, and what came of it; the latest first.</summary>
public sealed record ListingHistoryModel(int AccountId, int ProductId, int CombinationId, string Marketplace, string Product, int Days)
{
    public IReadOnlyList<SendEntry> Entries { get; init; } = [];
}

/// <param name="Level">The colour that goes with the answer.</param>
/// <param name="Offer">Pieces and price, or that it was taken off sale.</param>
/// <param name="Cause">Why it was sent, and by whom.</param>
/// <param name="Reason">Why it was not on sale; null when it was.</param>
public sealed record SendEntry(string? When, string Level, string Offer, string Cause, string? Reason, string Answer);
