using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Finds the listings in quarantine.</summary>
public sealed class QuarantinedListings(IRepository<MarketplaceListing> listings)
{
    /// <summary>Of all accounts.</summary>
    public IQueryable<MarketplaceListing> All => Among(listings.Table);

    public static IQueryable<MarketplaceListing> Among(IQueryable<MarketplaceListing> which) =>
        which.Where(listing => listing.QuarantinedOnUtc != null && listing.DirtySinceUtc != null);

    public async Task<IReadOnlyCollection<MarketplaceListing>> OfAccountAsync(int accountId) =>
        [.. await All.Where(listing => listing.AccountId == accountId).ToListAsync()];

    /// <summary>Those among them that were refused, in quarantine or not.</summary>
    public async Task<IReadOnlyCollection<MarketplaceListing>> RefusedAsync(IReadOnlyCollection<int> listingIds)
    {
        var ids = listingIds.ToList();
        return [.. await listings.Table.Where(listing => ids.Contains(listing.Id) && listing.DirtySinceUtc != null && listing.Attempts > 0).ToListAsync()];
    }
}
