using System.Globalization;
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

    /// <summary>Whether the product can be sold as such: not deleted, no mere group of products, and its combination still one of its own.</summary>
    public async Task<bool> ExistsAsync(ProductIdentity identity) =>
        await products.Table.AnyAsync(product => product.Id == identity.ProductId && !product.Deleted && product.ProductTypeId != (int)ProductType.GroupedProduct)
        && (identity.CombinationId == 0
            || await combinations.Table.AnyAsync(combination => combination.Id == identity.CombinationId && combination.ProductId == identity.ProductId));

    private async Task<IReadOnlyList<ProductIdentity>> ByRuleAsync(IdentityRule rule, string id, string variationId)
    {
        if (id.Length == 0)
            return [];
        if (variationId.Length == 0)
            return await ByValueAsync(rule, id);

        var candidates = await ProductsAsync(rule, id);
        var productIds = candidates.Select(candidate => candidate.Id).ToList();
        if (productIds.Count > 0)
        {
            var within = await CombinationsAsync(rule, variationId, combination => productIds.Contains(combination.ProductId));
            if (within.Count > 0)
                return within;
        }

        // The marketplace may know sizes of a product whose stock the shop keeps as one.
        var whole = candidates.Where(candidate => !candidate.ByCombination).Select(candidate => new ProductIdentity(candidate.Id, 0)).ToList();
        return whole.Count > 0 || rule == IdentityRule.ProductId ? whole : await CombinationsAsync(rule, variationId, null);
    }

    /// <summary>One value that names a product or a combination.</summary>
    private async Task<IReadOnlyList<ProductIdentity>> ByValueAsync(IdentityRule rule, string value)
    {
        if (value.Length == 0)
            return [];

        var whole = await ProductsAsync(rule, value);
        var parts = rule == IdentityRule.ProductId ? [] : await CombinationsAsync(rule, value, null);

        // What is kept by combination cannot be sold without naming one.
        return [.. whole.Where(product => !product.ByCombination).Select(product => new ProductIdentity(product.Id, 0)), .. parts];
    }

    private async Task<List<FoundProduct>> ProductsAsync(IdentityRule rule, string value)
    {
        if (ProductIs(rule, value) is not { } matches)
            return [];

        return await products.Table
            .Where(product => !product.Deleted && product.ProductTypeId != (int)ProductType.GroupedProduct)
            .Where(matches)
            .OrderBy(product => product.Id)
            .Select(product => new FoundProduct(
                product.Id,
                product.ManageInventoryMethodId == (int)ManageInventoryMethod.ManageStockByAttributes
                    && combinations.Table.Any(combination => combination.ProductId == product.Id)))
            .ToListAsync();
    }

    private async Task<List<ProductIdentity>> CombinationsAsync(
        IdentityRule rule, string value, Expression<Func<ProductAttributeCombination, bool>>? among)
    {
        if (CombinationIs(rule, value) is not { } matches)
            return [];

        var found = combinations.Table.Where(matches);
        if (among is not null)
            found = found.Where(among);
        return await found
            .Where(combination => products.Table.Any(product =>
                product.Id == combination.ProductId && !product.Deleted && product.ProductTypeId != (int)ProductType.GroupedProduct))
            .OrderBy(combination => combination.Id)
            .Select(combination => new ProductIdentity(combination.ProductId, combination.Id))
            .ToListAsync();
    }

    // The plain comparison is the database's own (not by case); the trimmed one is for values that were entered with spaces around.
    private static Expression<Func<Product, bool>>? ProductIs(IdentityRule rule, string value) => rule switch
    {
        IdentityRule.Sku => product => product.Sku == value || (product.Sku != null && product.Sku.Trim() == value),
        IdentityRule.Gtin => product => product.Gtin == value || (product.Gtin != null && product.Gtin.Trim() == value),
        IdentityRule.ManufacturerPartNumber =>
            product => product.ManufacturerPartNumber == value || (product.ManufacturerPartNumber != null && product.ManufacturerPartNumber.Trim() == value),
        IdentityRule.ProductId when Number(value) is { } id => product => product.Id == id,
        _ => null,
    };

    private static Expression<Func<ProductAttributeCombination, bool>>? CombinationIs(IdentityRule rule, string value) => rule switch
    {
        IdentityRule.Sku => combination => combination.Sku == value || (combination.Sku != null && combination.Sku.Trim() == value),
        IdentityRule.Gtin => combination => combination.Gtin == value || (combination.Gtin != null && combination.Gtin.Trim() == value),
        IdentityRule.ManufacturerPartNumber =>
            combination => combination.ManufacturerPartNumber == value || (combination.ManufacturerPartNumber != null && combination.ManufacturerPartNumber.Trim() == value),
        IdentityRule.ProductId when Number(value) is { } id => combination => combination.Id == id,
        _ => null,
    };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Clean(string? value) => value?.Trim() ?? "";

    private sealed record FoundProduct(int Id, bool ByCombination);
}
