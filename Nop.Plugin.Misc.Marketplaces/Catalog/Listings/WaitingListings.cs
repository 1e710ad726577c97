using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Finds the listings that wait for the owner's confirmation.</summary>
public sealed class WaitingListings(IRepository<MarketplaceListing> listings, IRepository<MarketplaceListingOverride> overrides)
{
    public async Task<int> CountAsync(MarketplaceAccount account) => account.OffersWaitSinceUtc is { } since ? await Of(account.Id, since).CountAsync() : 0;

    /// <summary>The first of them, by product.</summary>
    public async Task<IList<MarketplaceListing>> FirstAsync(MarketplaceAccount account, int count) => account.OffersWaitSinceUtc is { } since
        ? await Of(account.Id, since).OrderBy(listing => listing.ProductId).ThenBy(listing => listing.CombinationId).Take(count).ToListAsync()
        : [];

    public async Task<IList<MarketplaceListing>> AmongAsync(MarketplaceAccount account, IReadOnlyCollection<int> listingIds)
    {
        var ids = listingIds.ToList();
        return account.OffersWaitSinceUtc is { } since ? await Of(account.Id, since).Where(listing => ids.Contains(listing.Id)).ToListAsync() : [];
    }

    private IQueryable<MarketplaceListing> Of(int accountId, DateTime since) => listings.Table.Where(listing =>
        listing.AccountId == accountId && listing.GivenUp == 0 && listing.CreatedOnUtc >= since
        && !overrides.Table.Any(own =>
            own.AccountId == listing.AccountId && own.ProductId == listing.ProductId && own.CombinationId == listing.CombinationId && own.Offered != null));
}
