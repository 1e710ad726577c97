using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>The products with dirty listings whose next attempt is due, or which may say something else than what was not applied.</summary>
public sealed class DirtyProducts(IRepository<MarketplaceListing> listings, TimeProvider time)
{
    /// <summary>One statement: asked often.</summary>
    public Task<bool> AnyAsync(int accountId) => Due(accountId).AnyAsync();

    /// <summary>Ids of products, the longest waiting first.</summary>
    public async Task<IEnumerable<int>> OfAsync(int accountId)
    {
        var dirty = await Due(accountId)
            .Select(listing => new { listing.ProductId, listing.DirtySinceUtc })
            .ToListAsync();
        return dirty
            .GroupBy(listing => listing.ProductId)
            .OrderBy(product => product.Min(listing => listing.DirtySinceUtc))
            .ThenBy(product => product.Key)
            .Select(product => product.Key);
    }

    private IQueryable<MarketplaceListing> Due(int accountId) =>
        listings.Table
            .Where(listing => listing.AccountId == accountId && listing.DirtySinceUtc != null)
            .DueOrUnset(
                listing => listing.NextAttemptOnUtc,
                time.GetUtcNow().UtcDateTime,
                // Ids that are given up say nothing new.
                or: listing => listing.GivenUp == 0 && listing.SentHash != null && listing.DirtyVersion != listing.FailedVersion);
}
