using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>How long it took of late from a change in the shop until the marketplace had applied it.</summary>
public sealed class AppliedTimes(IRepository<MarketplaceListing> listings, TimeProvider time)
{
    private const int MostChanges = 2_000;

    /// <summary>Of the last day's latest changes, the shortest first.</summary>
    public async Task<IReadOnlyList<TimeSpan>> OfAsync(int accountId)
    {
        var yesterday = time.GetUtcNow().UtcDateTime.AddDays(-1);
        var changes = await listings.Table
            .Where(listing => listing.AccountId == accountId && listing.AcknowledgedOnUtc > yesterday && listing.SentDirtySinceUtc != null && listing.UnansweredSend == null)
            .OrderByDescending(listing => listing.AcknowledgedOnUtc)
            .Take(MostChanges)
            .Select(listing => new { listing.SentDirtySinceUtc, listing.AcknowledgedOnUtc })
            .ToListAsync();
        return [.. changes.Select(change => change.AcknowledgedOnUtc!.Value - change.SentDirtySinceUtc!.Value).Order()];
    }

    /// <summary>The time within which this share of them was applied.</summary>
    /// <param name="ordered">At least one, the shortest first.</param>
    public static TimeSpan Within(IReadOnlyList<TimeSpan> ordered, double share) => ordered[(int)Math.Ceiling(share * ordered.Count) - 1];
}
