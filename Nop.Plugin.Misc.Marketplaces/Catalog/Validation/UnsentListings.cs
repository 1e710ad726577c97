using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Validation;

/// <summary>What a marketplace was not told yet: changed offers, and those it has never heard of.</summary>
public sealed class UnsentListings(IRepository<MarketplaceListing> listings)
{
    /// <summary>Ids of the next products that have some.</summary>
    public async Task<IReadOnlyList<int>> NextProductsAsync(int accountId, int firstId, int count) =>
        await From(accountId, firstId).Select(listing => listing.ProductId).Distinct().OrderBy(id => id).Take(count).ToListAsync();

    /// <summary>Products that have some.</summary>
    public Task<int> CountProductsAsync(int accountId, int firstId) => From(accountId, firstId).Select(listing => listing.ProductId).Distinct().CountAsync();

    private IQueryable<MarketplaceListing> From(int accountId, int firstId) =>
        listings.Table.Where(listing => listing.AccountId == accountId
            && listing.ProductId >= firstId
            && listing.GivenUp == 0
            && (listing.DirtySinceUtc != null || (listing.AcknowledgedHash == null && listing.UnansweredSend == null)));
}
