using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>The products with dirty listings whose next attempt is due, or which may say something else than what was not applied.</summary>
public sealed class DirtyProducts(IRepository<MarketplaceListing> listings, MoreStock moreStock, TimeProvider time)
{
    /// <summary>One statement, and another where more stock may wait: asked often.</summary>
    public async Task<bool> AnyAsync(MarketplaceAccount account) => await Due(account.Id, await moreStock.WaitsSinceAsync(account)).AnyAsync();

    /// <summary>Ids of products, the longest waiting first.</summary>
    /// <param name="moreStockWaitsSince">As <see cref="MoreStock.WaitsSinceAsync"/> says.</param>
    public async Task<IEnumerable<int>> OfAsync(int accountId, DateTime? moreStockWaitsSince)
    {
        var dirty = await Due(accountId, moreStockWaitsSince)
            .Select(listing => new { listing.ProductId, listing.DirtySinceUtc })
            .ToListAsync();
        return dirty
            .GroupBy(listing => listing.ProductId)
            .OrderBy(product => product.Min(listing => listing.DirtySinceUtc))
            .ThenBy(product => product.Key)
            .Select(product => product.Key);
    }

    private IQueryable<MarketplaceListing> Due(int accountId, DateTime? moreStockWaitsSince)
    {
        var due = listings.Table
            .Where(listing => listing.AccountId == accountId && listing.DirtySinceUtc != null && (listing.QuarantinedOnUtc == null || listing.DirtyVersion != listing.FailedVersion))
            .DueOrUnset(
                listing => listing.NextAttemptOnUtc,
                time.GetUtcNow().UtcDateTime,
                // Ids that are given up say nothing new.
                or: listing => listing.GivenUp == 0
                    && ((listing.SentHash != null && listing.DirtyVersion != listing.FailedVersion) || listing.QuarantinedOnUtc != null));
        if (moreStockWaitsSince is not { } since)
            return due;

        var wrong = WrongClock.After(time.GetUtcNow().UtcDateTime);
        return due.Where(listing => listing.DirtyVersion != listing.MoreStockVersion || listing.DirtySinceUtc <= since || listing.DirtySinceUtc > wrong);
    }
}
