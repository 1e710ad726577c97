using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Finds everybody who has the external ids of some listings.</summary>
public sealed class ConflictSearch(
    IRepository<MarketplaceListing> listings,
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    ListingOverrides overrides)
{
    /// <summary>Claims that count: of products that exist and still have that identity.</summary>
    public async Task<IReadOnlyCollection<IdentityConflict>> FindAsync(MarketplaceAccount account, IReadOnlyCollection<MarketplaceListing> around)
    {
        // Ids of the database are unique by nature, and a combination's number may well be a product's too.
        var onlyTyped = account.IdentityRule == IdentityRule.ProductId;
        if (around.Count == 0 || (onlyTyped && !await overrides.HasIdsAsync(account.Id)))
            return [];

        var claims = await ClaimsAsync(account.Id, around.SelectMany(listing => new[] { listing.ProductIdThere(), listing.VariationIdThere() }));
        var alive = await AliveAsync(account, claims);
        return onlyTyped ? IdentityConflicts.AboutTyped(alive) : alive;
    }

    /// <summary>What a product or combination would claim with these ids.</summary>
    public async Task<IdentityConflict> WantedAsync(MarketplaceAccount account, ProductIdentity product, HandMadeIds ids)
    {
        var productId = ids.ProductId;
        if (productId.Length == 0 && await products.GetByIdAsync(product.ProductId) is { } found)
            productId = (await overrides.IdsOfAsync(account.Id, [product.ProductId])).GetValueOrDefault(product with { CombinationId = 0 })?.ProductId ?? Identity.Of(account.IdentityRule, found);

        return new IdentityConflict(product.ProductId, product.CombinationId, productId, ids.VariationId, Acknowledged: false);
    }

    /// <summary>Those with whom these ids would be in conflict.</summary>
    public async Task<IReadOnlyCollection<IdentityConflict>> OthersAsync(MarketplaceAccount account, IdentityConflict wanted)
    {
        var claims = (await ClaimsAsync(account.Id, [wanted.ExternalProductId, wanted.ExternalVariationId]))
            .Where(claim => (claim.ProductId, claim.CombinationId) != (wanted.ProductId, wanted.CombinationId));
        return [.. (await AliveAsync(account, [.. claims, wanted]))
            .Where(claim => (claim.ProductId, claim.CombinationId) != (wanted.ProductId, wanted.CombinationId) && IdentityConflicts.ProductsInConflict([claim, wanted]).Count > 0)];
    }

    private async Task<IReadOnlyCollection<IdentityConflict>> AliveAsync(MarketplaceAccount account, IReadOnlyCollection<IdentityConflict> claims)
    {
        var inConflict = IdentityConflicts.ProductsInConflict(claims);
        if (inConflict.Count == 0)
            return [];

        var typed = await overrides.IdsOfAsync(account.Id, inConflict);
        var alive = await AliveAsync(account.IdentityRule, [.. inConflict], typed);
        return [.. claims.Where(claim => inConflict.Contains(claim.ProductId) && alive.Contains(Key(claim))).Select(claim => Marked(claim, typed))];
    }

    private static IdentityConflict Marked(IdentityConflict claim, IReadOnlyDictionary<ProductIdentity, HandMadeIds> typed)
    {
        var own = typed.GetValueOrDefault(new ProductIdentity(claim.ProductId, claim.CombinationId));
        return claim with
        {
            TypedProductId = own?.ProductId.Length > 0 || typed.ContainsKey(new ProductIdentity(claim.ProductId, 0)),
            TypedVariationId = own?.VariationId.Length > 0,
        };
    }

    private async Task<IReadOnlyCollection<IdentityConflict>> ClaimsAsync(int accountId, IEnumerable<string> ids)
    {
        var keys = ids.Where(id => id.Length > 0).Select(Identity.Key).Distinct().ToList();
        return
        [
            .. (await ClaimsAsync(listings.Table.Where(listing => listing.AccountId == accountId && listing.GivenUp == 0 && keys.Contains(listing.ExternalProductKey))))
                .Union(await ClaimsAsync(listings.Table.Where(listing => listing.AccountId == accountId && listing.GivenUp == 0 && keys.Contains(listing.ExternalVariationKey)))),
        ];
    }

    private static async Task<List<IdentityConflict>> ClaimsAsync(IQueryable<MarketplaceListing> which) =>
        [.. (await which
                .Select(listing => new IdentityConflict(
                    listing.ProductId, listing.CombinationId, listing.ExternalProductId, listing.ExternalVariationId,
                    listing.AcknowledgedHash != null || listing.UnansweredSend != null, false, false))
                .ToListAsync())
            .Select(claim => claim with { ExternalProductId = ForeignId.Read(claim.ExternalProductId), ExternalVariationId = ForeignId.Read(claim.ExternalVariationId) })];

    private async Task<HashSet<(int, int, string, string)>> AliveAsync(
        IdentityRule rule, List<int> productIds, IReadOnlyDictionary<ProductIdentity, HandMadeIds> typed)
    {
        var found = await products.Table
            .Where(product => productIds.Contains(product.Id) && !product.Deleted)
            .Select(product => new { product.Id, product.Sku, product.Gtin, product.ManufacturerPartNumber })
            .ToListAsync();
        var alive = new HashSet<(int, int, string, string)>();
        var identities = found.ToDictionary(
            product => product.Id,
            product => typed.GetValueOrDefault(new ProductIdentity(product.Id, 0))?.ProductId
                ?? Identity.Of(rule, product.Id, product.Sku, product.Gtin, product.ManufacturerPartNumber));
        foreach (var (productId, identity) in identities)
            alive.Add((productId, 0, Identity.Key(identity), Identity.Key("")));

        var variations = await combinations.Table
            .Where(combination => productIds.Contains(combination.ProductId))
            .Select(combination => new { combination.Id, combination.ProductId, combination.Sku, combination.Gtin, combination.ManufacturerPartNumber })
            .ToListAsync();
        foreach (var variation in variations.Where(variation => identities.ContainsKey(variation.ProductId)))
        {
            var ids = typed.GetValueOrDefault(new ProductIdentity(variation.ProductId, variation.Id))
                ?? new HandMadeIds("", Identity.Of(rule, variation.Id, variation.Sku, variation.Gtin, variation.ManufacturerPartNumber));
            var productId = ids.ProductId.Length > 0 ? ids.ProductId : identities[variation.ProductId];
            alive.Add((variation.ProductId, variation.Id, Identity.Key(productId), Identity.Key(ids.VariationId)));
        }

        return alive;
    }

    private static (int, int, string, string) Key(IdentityConflict claim) =>
        (claim.ProductId, claim.CombinationId, Identity.Key(claim.ExternalProductId), Identity.Key(claim.ExternalVariationId));
}
