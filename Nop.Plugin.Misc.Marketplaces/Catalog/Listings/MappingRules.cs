using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Which ids the owner may type for a product or a combination.</summary>
public sealed class MappingRules(IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, MoveConflicts conflicts)
{
    private const int MostAtOnce = 500;

    /// <summary>Null when nothing is wrong with them.</summary>
    public async Task<OwnerText?> ObjectionAsync(MarketplaceAccount account, ProductIdentity product, HandMadeIds ids) =>
        (await ObjectionsAsync(account, new Dictionary<ProductIdentity, HandMadeIds?> { [product] = ids })).GetValueOrDefault(product);

    /// <summary>Those with whom something is wrong, when all of them are typed at the same time.</summary>
    /// <param name="moves">Null for ids that are left to the identity rule.</param>
    public async Task<IReadOnlyDictionary<ProductIdentity, OwnerText>> ObjectionsAsync(MarketplaceAccount account, IReadOnlyDictionary<ProductIdentity, HandMadeIds?> moves)
    {
        var objections = new Dictionary<ProductIdentity, OwnerText>(await ObjectionsToAsync([.. moves.Keys]));
        foreach (var (product, ids) in moves)
        {
            if (ids is not null && Shape(product, ids) is { } objection)
                objections.TryAdd(product, objection);
        }

        var possible = moves.Where(move => !objections.ContainsKey(move.Key)).ToDictionary(move => move.Key, move => move.Value);
        foreach (var (product, objection) in possible.Count == 0 ? objections : await conflicts.FindAsync(account, possible))
            objections[product] = objection;

        return objections;
    }

    /// <summary>Null for what can have a listing.</summary>
    public async Task<OwnerText?> ObjectionToAsync(ProductIdentity product) => (await ObjectionsToAsync([product])).GetValueOrDefault(product);

    /// <summary>Those that cannot have a listing, and why.</summary>
    public async Task<IReadOnlyDictionary<ProductIdentity, OwnerText>> ObjectionsToAsync(IReadOnlyCollection<ProductIdentity> wanted)
    {
        var objections = new Dictionary<ProductIdentity, OwnerText>();
        foreach (var some in wanted.Distinct().Chunk(MostAtOnce))
        {
            var (productIds, combinationIds) = (some.Select(each => each.ProductId).Distinct().ToList(), some.Select(each => each.CombinationId).Where(id => id != 0).ToList());
            var found = (await products.Table.Where(product => productIds.Contains(product.Id) && !product.Deleted).Select(ProductColumns.Selected).ToListAsync()).ToDictionary(product => product.Id);
            var parts = combinationIds.Count == 0
                ? []
                : (await combinations.Table
                    .Where(combination => combinationIds.Contains(combination.Id))
                    .Select(combination => new ProductIdentity(combination.ProductId, combination.Id))
                    .ToListAsync()).ToHashSet();
            foreach (var each in some)
            {
                if (ObjectionTo(each, found.GetValueOrDefault(each.ProductId), parts.Contains(each)) is { } objection)
                    objections[each] = objection;
            }
        }

        return objections;
    }

    private static OwnerText? ObjectionTo(ProductIdentity wanted, Product? product, bool isPart) =>
        product is null ? new OwnerText(CatalogTexts.NoSuchProduct, wanted.ProductId)
        : product.ProductType != ProductType.SimpleProduct ? new OwnerText(CatalogTexts.GroupHasNoListing, product.Name)
        : wanted.CombinationId == 0 ? null
        : !isPart ? new OwnerText(CatalogTexts.NoSuchCombination, wanted.CombinationId, product.Name)
        : product.ManageInventoryMethod != ManageInventoryMethod.ManageStockByAttributes ? new OwnerText(CatalogTexts.StockIsOne, product.Name)
        : null;

    private static OwnerText? Shape(ProductIdentity product, HandMadeIds ids)
    {
        if (ForeignId.Write(ids.ProductId).Length > Identity.MaxLength || ForeignId.Write(ids.VariationId).Length > Identity.MaxLength)
            return new OwnerText(CatalogTexts.IdTooLong, Identity.MaxLength);
        if (product.CombinationId == 0 && ids.VariationId.Length > 0)
            return new OwnerText(CatalogTexts.NoVariationOfWhole);

        return ids.ProductId.Length > 0 || (product.CombinationId != 0 && ids.VariationId.Length > 0) ? null : new OwnerText(CatalogTexts.NoIdTyped);
    }
}
