using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>From a marketplace's ids back to the shop's product.</summary>
public sealed class ListingLookup(IRepository<MarketplaceListing> listings)
{
    /// <summary>Null when no listing has these ids, or more than one. One that has the very ids goes before those that differ by case.</summary>
    /// <param name="externalVariationId">Null or empty when the marketplace names none; its product id may then be a variation's.</param>
    public async Task<ProductIdentity?> FindAsync(int accountId, string externalProductId, string? externalVariationId)
    {
        var productId = externalProductId.Trim();
        var variationId = externalVariationId?.Trim() ?? "";
        if (productId.Length == 0)
            return null;

        var (productKey, variationKey) = (Identity.Key(productId), Identity.Key(variationId));
        var similar = await listings.Table
            .Where(listing => listing.AccountId == accountId && listing.ExternalProductKey == productKey && listing.ExternalVariationKey == variationKey)
            .ToListAsync();
        var found = Identity.Best(Identity.Best(similar, productId, listing => listing.ProductIdThere()), variationId, listing => listing.VariationIdThere());
        if (found.Count == 0 && variationId.Length == 0)
        {
            similar = await listings.Table
                .Where(listing => listing.AccountId == accountId && listing.ExternalVariationKey == productKey)
                .ToListAsync();
            found = Identity.Best(similar, productId, listing => listing.VariationIdThere());
        }

        return found.Count == 1 ? new ProductIdentity(found[0].ProductId, found[0].CombinationId) : null;
    }
}
