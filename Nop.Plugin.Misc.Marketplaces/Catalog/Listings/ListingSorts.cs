using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// Which listings are to be sent, which somebody has to look at, and which are not meant to be sold there at all. Counts, filters and rows go by the
/// same words, so that they agree.
/// </summary>
public static class ListingSorts
{
    /// <summary>What the shop itself has decided. That a choice is missing is an oversight, and somebody's to mend.</summary>
    private static readonly List<string> _notSold =
        [.. Enum.GetValues<Obstacle>().Except([Obstacle.None, Obstacle.NeedsChoice]).Select(CatalogTexts.ObstacleKey)];

    private static readonly List<string> _noProblem = [.. _notSold, CatalogTexts.ToBeConfirmed];

    /// <summary>What is given up and taken off sale is of no interest any more.</summary>
    public static IQueryable<MarketplaceListing> OfInterest(this IQueryable<MarketplaceListing> which) =>
        which.Where(listing => listing.GivenUp == 0 || listing.DirtySinceUtc != null || listing.BatchId != 0);

    public static IQueryable<MarketplaceListing> NotYetApplied(this IQueryable<MarketplaceListing> which) =>
        which.Where(listing => listing.DirtySinceUtc != null || listing.BatchId != 0);

    public static IQueryable<MarketplaceListing> WithProblem(this IQueryable<MarketplaceListing> which) => which.OfInterest().Where(listing =>
        (listing.LastError != null && !_noProblem.Contains(listing.LastError)) || listing.ValidationError != null);

    public static IQueryable<MarketplaceListing> NotSoldThere(this IQueryable<MarketplaceListing> which) =>
        which.OfInterest().Where(listing => listing.LastError != null && _notSold.Contains(listing.LastError));

    /// <summary>Those that say all there is to be said but that there is more stock, until orders are in that may be on their way.</summary>
    public static IQueryable<MarketplaceListing> WaitingWithStock(this IQueryable<MarketplaceListing> which) =>
        which.Where(listing => listing.DirtySinceUtc != null && listing.MoreStockVersion != 0 && listing.MoreStockVersion == listing.DirtyVersion);

    /// <summary>All of them in one statement, which looks at each listing once.</summary>
    public static async Task<ListingCounts> CountAsync(this IQueryable<MarketplaceListing> which, int accountId) =>
        await which
            .Where(listing => listing.AccountId == accountId)
            .GroupBy(listing => listing.AccountId)
            .Select(group => new ListingCounts
            {
                OfInterest = group.Sum(listing => listing.GivenUp == 0 || listing.DirtySinceUtc != null || listing.BatchId != 0 ? 1 : 0),
                ToBeSent = group.Sum(listing => listing.DirtySinceUtc != null ? 1 : 0),
                UnderWay = group.Sum(listing => listing.DirtySinceUtc == null && listing.BatchId != 0 ? 1 : 0),
                Quarantined = group.Sum(listing => listing.DirtySinceUtc != null && listing.QuarantinedOnUtc != null ? 1 : 0),
                WithProblem = group.Sum(listing => (listing.GivenUp == 0 || listing.DirtySinceUtc != null || listing.BatchId != 0)
                    && ((listing.LastError != null && !_noProblem.Contains(listing.LastError)) || listing.ValidationError != null) ? 1 : 0),
                NotSoldThere = group.Sum(listing => (listing.GivenUp == 0 || listing.DirtySinceUtc != null || listing.BatchId != 0)
                    && listing.LastError != null && _notSold.Contains(listing.LastError) ? 1 : 0),
            })
            .FirstOrDefaultAsync() ?? new ListingCounts();

    /// <summary>The shop does not mean to sell it there, for the reason that it gives.</summary>
    public static bool IsNotSold(this MarketplaceListing listing) => listing.LastError is { } reason && _notSold.Contains(reason);

    /// <summary>Nothing is sent of it before the owner confirms it.</summary>
    public static bool IsToBeConfirmed(this MarketplaceListing listing) => listing.LastError == CatalogTexts.ToBeConfirmed;
}

/// <summary>How many listings of an account are of each sort.</summary>
public sealed record ListingCounts
{
    public int OfInterest { get; init; }

    public int ToBeSent { get; init; }

    /// <summary>Sent as they are now, and the marketplace is at it.</summary>
    public int UnderWay { get; init; }

    public int Quarantined { get; init; }

    public int WithProblem { get; init; }

    public int NotSoldThere { get; init; }
}
