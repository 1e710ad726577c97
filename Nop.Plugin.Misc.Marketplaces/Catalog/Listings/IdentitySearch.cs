using System.Linq.Expressions;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Looks in the catalogue for what a marketplace's ids may mean, where no listing tells.</summary>
public sealed class IdentitySearch(IRepository<Product> products, IRepository<ProductAttributeCombination> combinations)
{
    /// <summary>
    /// Empty when nothing fits, more than one when it is ambiguous. The account's rule decides; only where it finds nothing is the
    /// bar code asked, then the manufacturer's number. Unpublished products count; deleted ones and mere groups of products do not.
    /// </summary>
    /// <param name="externalVariationId">Null or empty when the marketplace names none; its product id may then be a combination's.</param>
    public async Task<IReadOnlyList<ProductIdentity>> FindAsync(
        MarketplaceAccount account, string? externalId, string? externalVariationId, string? ean, string? manufacturerPartNumber)
    {
        var found = await ByRuleAsync(account.IdentityRule, Clean(externalId), Clean(externalVariationId));
        if (found.Count == 0)
            found = await ByValueAsync(IdentityRule.Gtin, Clean(ean));
        if (found.Count == 0)
            found = await ByValueAsync(IdentityRule.ManufacturerPartNumber, Clean(manufacturerPartNumber));
        return found;
    }

    /// <summary>Those that can be sold as such: not deleted, no mere group of products, and the combination still one of the product's own.</summary>
    public async Task<IReadOnlySet<ProductIdentity>> ExistingAsync(IReadOnlyCollection<ProductIdentity> identities)
    {
        var productIds = identities.Select(identity => identity.ProductId).Where(id => id != 0).Distinct().ToList();
        var combinationIds = identities.Select(identity => identity.CombinationId).Where(id => id != 0).Distinct().ToList();
        var whole = productIds.Count == 0
            ? []
            : await products.Table
                .Where(product => productIds.Contains(product.Id) && !product.Deleted && product.ProductTypeId != (int)ProductType.GroupedProduct)
                .Select(product => product.Id)
                .ToListAsync();
        var parts = combinationIds.Count == 0
            ? []
            : await combinations.Table
                .Where(combination => combinationIds.Contains(combination.Id))
                .Select(combination => new ProductIdentity(combination.ProductId, combination.Id))
                .ToListAsync();
        return identities
            .Where(identity => whole.Contains(identity.ProductId) && (identity.CombinationId == 0 || parts.Contains(identity)))
            .ToHashSet();
    }

    private async Task<IReadOnlyList<ProductIdentity>> ByRuleAsync(IdentityRule rule, string id, string variationId)
    {
        if (id.Length == 0)
            return [];
        if (variationId.Length == 0)
            return await ByValueAsync(rule, id);

        var candidates = Identity.Best(await ProductsAsync(rule, id), id, found => found.Identity);
        var productIds = candidates.Select(candidate => candidate.ProductId).ToList();
        if (productIds.Count > 0)
        {
            var within = await CombinationsAsync(rule, variationId, combination => productIds.Contains(combination.ProductId));
            if (within.Count > 0)
                return Sellable(Identity.Best(within, variationId, found => found.Identity));
        }

        // The marketplace may know sizes of a product whose stock the shop keeps as one.
        var whole = Sellable(candidates);
        return whole.Count > 0 || rule == IdentityRule.ProductId
            ? whole
            : Sellable(Identity.Best(await CombinationsAsync(rule, variationId, null), variationId, found => found.Identity));
    }

    /// <summary>One value that names a product or a combination.</summary>
    private async Task<IReadOnlyList<ProductIdentity>> ByValueAsync(IdentityRule rule, string value)
    {
        if (value.Length == 0)
            return [];

        var whole = await ProductsAsync(rule, value);
        var parts = rule == IdentityRule.ProductId ? [] : await CombinationsAsync(rule, value, null);
        return Sellable(Identity.Best([.. whole, .. parts], value, found => found.Identity));
    }

    // What is kept by combination cannot be sold without naming one.
    private static IReadOnlyList<ProductIdentity> Sellable(IEnumerable<Found> found) =>
        [.. found.Where(each => !each.ByCombination).Select(each => new ProductIdentity(each.ProductId, each.CombinationId))];

    private async Task<List<Found>> ProductsAsync(IdentityRule rule, string value)
    {
        if (IdentityFilter.OfProducts(rule, value) is not { } matches)
            return [];

        var found = await products.Table
            .Where(product => !product.Deleted && product.ProductTypeId != (int)ProductType.GroupedProduct)
            .Where(matches)
            .OrderBy(product => product.Id)
            .Select(product => new
            {
                product.Id,
                product.Sku,
                product.Gtin,
                product.ManufacturerPartNumber,
                ByCombination = product.ManageInventoryMethodId == (int)ManageInventoryMethod.ManageStockByAttributes
                    && combinations.Table.Any(combination => combination.ProductId == product.Id),
            })
            .ToListAsync();
        return [.. found.Select(product => new Found(
            product.Id, 0, product.ByCombination, Identity.Of(rule, product.Id, product.Sku, product.Gtin, product.ManufacturerPartNumber)))];
    }

    private async Task<List<Found>> CombinationsAsync(IdentityRule rule, string value, Expression<Func<ProductAttributeCombination, bool>>? among)
    {
        if (IdentityFilter.OfCombinations(rule, value) is not { } matches)
            return [];

        var candidates = combinations.Table.Where(matches);
        if (among is not null)
            candidates = candidates.Where(among);
        var found = await candidates
            .Where(combination => products.Table.Any(product =>
                product.Id == combination.ProductId && !product.Deleted && product.ProductTypeId != (int)ProductType.GroupedProduct))
            .OrderBy(combination => combination.Id)
            .Select(combination => new { combination.Id, combination.ProductId, combination.Sku, combination.Gtin, combination.ManufacturerPartNumber })
            .ToListAsync();
        return [.. found.Select(combination => new Found(
            combination.ProductId, combination.Id, false, Identity.Of(rule, combination.Id, combination.Sku, combination.Gtin, combination.ManufacturerPartNumber)))];
    }

    private static string Clean(string? value) => value?.Trim() ?? "";

    /// <param name="ByCombination">Its stock is kept by combination, and this is none.</param>
    private sealed record Found(int ProductId, int CombinationId, bool ByCombination, string Identity);
}
