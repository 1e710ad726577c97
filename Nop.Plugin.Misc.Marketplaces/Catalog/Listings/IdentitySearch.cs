using System.Linq.Expressions;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Looks in the catalogue for what a marketplace's ids may mean, where no listing tells.</summary>
public sealed class IdentitySearch(IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, ColourReader colourReader)
{
    /// <summary>
    /// By the account's rule. Empty when nothing fits, more than one when it is ambiguous. Unpublished products count; deleted ones and mere groups of
    /// products do not.
    /// </summary>
    /// <param name="externalVariationId">Null or empty when the marketplace names none; its product id may then be a combination's.</param>
    public async Task<IReadOnlyList<ProductIdentity>> FindAsync(MarketplaceAccount account, string? externalId, string? externalVariationId)
    {
        var (pattern, id, variationId) = (IdentityPattern.Of(account), Clean(externalId), Clean(externalVariationId));
        var ofColour = await OfColourAsync(account, pattern, id);
        if (ofColour.Count == 0)
            return await ByRuleAsync(pattern.Rule, pattern.ValueIn(id), variationId);

        // The same id may be another product's own.
        var whole = await ProductsAsync(pattern.Rule, pattern.ValueIn(id));
        return [.. Sellable(Named(ofColour, variationId)).Union(whole.Count == 0 ? [] : await ByRuleAsync(pattern.Rule, pattern.ValueIn(id), variationId))];
    }

    /// <summary>
    /// By bar code and manufacturer's number, as far as they are plausible. Both may have been filled in by anybody, so more than one comes back where they
    /// lead to different goods, and where several products have the same.
    /// </summary>
    public async Task<IReadOnlyList<ProductIdentity>> FindByCodesAsync(string? ean, string? manufacturerPartNumber)
    {
        var byBarCode = PlausibleCode.IsBarCode(ean) ? await ByCodeAsync(IdentityRule.Gtin, Clean(ean)) : [];
        var byNumber = PlausibleCode.IsPartNumber(manufacturerPartNumber) ? await ByCodeAsync(IdentityRule.ManufacturerPartNumber, Clean(manufacturerPartNumber)) : [];
        return byBarCode.Count == 0 ? byNumber
            : byNumber.Count == 0 || byNumber.Intersect(byBarCode).Any() ? byBarCode
            : [.. byBarCode, .. byNumber];
    }

    /// <summary>What a person has typed: a SKU, or a bar code, or a manufacturer's number.</summary>
    public async Task<IReadOnlyList<ProductIdentity>> FindTypedAsync(string identity)
    {
        foreach (var rule in new[] { IdentityRule.Sku, IdentityRule.Gtin, IdentityRule.ManufacturerPartNumber })
        {
            if (await ByValueAsync(rule, Clean(identity)) is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    /// <summary>The same to look at: products that are sold by their combinations only as well, and one by its number, such as #12.</summary>
    public async Task<IReadOnlyList<ProductIdentity>> FindToOpenAsync(string typed)
    {
        if (typed.Trim() is ['#', .. var number])
            return [.. (await ProductsAsync(IdentityRule.ProductId, number)).Select(found => new ProductIdentity(found.ProductId, 0))];

        foreach (var rule in new[] { IdentityRule.Sku, IdentityRule.Gtin, IdentityRule.ManufacturerPartNumber })
        {
            var candidates = (List<Found>)[.. await ProductsAsync(rule, Clean(typed)), .. await CombinationsAsync(rule, Clean(typed), null)];
            if (Identity.Best(candidates, Clean(typed), found => found.Identity) is { Count: > 0 } found)
                return [.. found.Select(each => new ProductIdentity(each.ProductId, each.CombinationId))];
        }

        return [];
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

    /// <summary>The combinations that are told under the id because it is their colour's.</summary>
    private async Task<List<(Found Found, bool IsAll)>> OfColourAsync(MarketplaceAccount account, IdentityPattern pattern, string id)
    {
        if (account.ColourAttributeId == 0 || ColourId.Read(id) is not var (productId, valueId) || pattern.ValueIn(productId) is not { Length: > 0 } value)
            return [];

        var productIds = Identity.Best(await ProductsAsync(pattern.Rule, value), value, found => found.Identity)
            .Where(found => found.ByCombination)
            .Select(found => found.ProductId)
            .ToList();
        var parts = productIds.Count == 0 ? [] : await combinations.Table.Where(combination => productIds.Contains(combination.ProductId)).OrderBy(combination => combination.Id).ToListAsync();
        var colours = await colourReader.OfAsync(account, parts);
        return [.. parts
            .Where(part => colours.GetValueOrDefault(part.Id)?.ValueId == valueId)
            .Select(part => (new Found(part.ProductId, part.Id, false, Identity.Of(pattern.Rule, part)), colours[part.Id].IsAll))];
    }

    /// <summary>Of a colour that the shop keeps as one the marketplace may know sizes.</summary>
    private static IEnumerable<Found> Named(List<(Found Found, bool IsAll)> ofColour, string variationId)
    {
        var named = variationId.Length == 0 ? [] : Identity.Best(ofColour.Where(each => !each.IsAll).Select(each => each.Found), variationId, found => found.Identity);
        return named.Count > 0 ? named : ofColour.Where(each => each.IsAll).Select(each => each.Found);
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

    /// <summary>A code of several products is nobody's, even if only one of them can be sold as it is.</summary>
    private async Task<IReadOnlyList<ProductIdentity>> ByCodeAsync(IdentityRule rule, string value)
    {
        var found = Identity.Best([.. await ProductsAsync(rule, value), .. await CombinationsAsync(rule, value, null)], value, each => each.Identity);
        return found.Select(each => each.ProductId).Distinct().Count() > 1 ? [.. found.Select(each => new ProductIdentity(each.ProductId, each.CombinationId))] : Sellable(found);
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
