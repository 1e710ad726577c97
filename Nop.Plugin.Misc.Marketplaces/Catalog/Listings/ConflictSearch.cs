using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Finds everybody who has the external ids of some listings.</summary>
public sealed class ConflictSearch(
    IRepository<MarketplaceListing> listings,
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations)
{
    /// <summary>Claims that count: of products that exist and still have that identity.</summary>
    public async Task<IReadOnlyCollection<IdentityConflict>> FindAsync(MarketplaceAccount account, IReadOnlyCollection<MarketplaceListing> around)
    {
        // Ids of the database are unique by nature, and a combination's number may well be a product's too.
        if (account.IdentityRule == IdentityRule.ProductId || around.Count == 0)
            return [];

        var keys = around
            .SelectMany(listing => new[] { listing.ProductIdThere(), listing.VariationIdThere() })
            .Where(id => id.Length > 0)
            .Select(Identity.Key)
            .Distinct()
            .ToList();
        var claims = (await ClaimsAsync(listings.Table.Where(listing => listing.AccountId == account.Id && listing.GivenUp == 0 && keys.Contains(listing.ExternalProductKey))))
            .Union(await ClaimsAsync(listings.Table.Where(listing => listing.AccountId == account.Id && listing.GivenUp == 0 && keys.Contains(listing.ExternalVariationKey))))
            .ToList();

        var inConflict = IdentityConflicts.ProductsInConflict(claims);
        if (inConflict.Count == 0)
            return [];

        var alive = await AliveAsync(account.IdentityRule, [.. inConflict]);
        return [.. claims.Where(claim => inConflict.Contains(claim.ProductId) && alive.Contains(Key(claim)))];
    }

    private static async Task<List<IdentityConflict>> ClaimsAsync(IQueryable<MarketplaceListing> which) =>
        [.. (await which
                .Select(listing => new IdentityConflict(
                    listing.ProductId, listing.CombinationId, listing.ExternalProductId, listing.ExternalVariationId,
                    listing.AcknowledgedHash != null || listing.UnansweredSend != null))
                .ToListAsync())
            .Select(claim => claim with { ExternalProductId = ForeignId.Read(claim.ExternalProductId), ExternalVariationId = ForeignId.Read(claim.ExternalVariationId) })];

    private async Task<HashSet<(int, int, string, string)>> AliveAsync(IdentityRule rule, List<int> productIds)
    {
        var found = await products.Table
            .Where(product => productIds.Contains(product.Id) && !product.Deleted)
            .Select(product => new { product.Id, product.Sku, product.Gtin, product.ManufacturerPartNumber })
            .ToListAsync();
        var alive = new HashSet<(int, int, string, string)>();
        var identities = found.ToDictionary(
            product => product.Id,
            product => Identity.Of(rule, product.Id, product.Sku, product.Gtin, product.ManufacturerPartNumber));
        foreach (var (productId, identity) in identities)
            alive.Add((productId, 0, Identity.Key(identity), Identity.Key("")));

        var variations = await combinations.Table
            .Where(combination => productIds.Contains(combination.ProductId))
            .Select(combination => new { combination.Id, combination.ProductId, combination.Sku, combination.Gtin, combination.ManufacturerPartNumber })
            .ToListAsync();
        foreach (var variation in variations.Where(variation => identities.ContainsKey(variation.ProductId)))
        {
            var identity = Identity.Of(rule, variation.Id, variation.Sku, variation.Gtin, variation.ManufacturerPartNumber);
            alive.Add((variation.ProductId, variation.Id, Identity.Key(identities[variation.ProductId]), Identity.Key(identity)));
        }

        return alive;
    }

    private static (int, int, string, string) Key(IdentityConflict claim) =>
        (claim.ProductId, claim.CombinationId, Identity.Key(claim.ExternalProductId), Identity.Key(claim.ExternalVariationId));
}
