using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>From a marketplace's ids back to the shop's product.</summary>
public sealed class ListingLookup(IRepository<MarketplaceListing> listings)
{
    /// <summary>Null when no listing has these ids, or more than one.</summary>
    /// <param name="externalVariationId">Null or empty when the marketplace names none; its product id may then be a variation's.</param>
    public async Task<ProductIdentity?> FindAsync(int accountId, string externalProductId, string? externalVariationId)
    {
        var productId = externalProductId.Trim();
        var variationId = externalVariationId?.Trim() ?? "";
        if (productId.Length == 0)
            return null;

        var found = await FindAsync(listings.Table.Where(listing => listing.AccountId == accountId
            && listing.ExternalProductId == productId && listing.ExternalVariationId == variationId));
        if (found.Count == 0 && variationId.Length == 0)
        {
            found = await FindAsync(listings.Table.Where(listing => listing.AccountId == accountId
                && listing.ExternalVariationId == productId));
        }

        return found.Count == 1 ? found[0] : null;
    }

    private static async Task<IReadOnlyList<ProductIdentity>> FindAsync(IQueryable<MarketplaceListing> which) =>
        await which.OrderBy(listing => listing.Id).Take(2).Select(listing => new ProductIdentity(listing.ProductId, listing.CombinationId)).ToListAsync();
}
