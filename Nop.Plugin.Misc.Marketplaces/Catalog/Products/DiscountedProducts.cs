using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Discounts;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Products;

/// <summary>
/// Which products a discount may concern, by themselves, by a category or by a manufacturer. Rather one too many: whether a discount counts for a
/// buyer at this moment is for nop to say.
/// </summary>
public sealed class DiscountedProducts(
    IRepository<DiscountProductMapping> ofProducts,
    IRepository<DiscountCategoryMapping> ofCategories,
    IRepository<DiscountManufacturerMapping> ofManufacturers,
    IRepository<Category> categories,
    IRepository<ProductCategory> productCategories,
    IRepository<ProductManufacturer> productManufacturers)
{
    /// <summary>The query for ids of products, perhaps with some between them, that have a discount of their own.</summary>
    public IQueryable<int> ByThemselves(IReadOnlyCollection<int> productIds) =>
        ofProducts.Table.Around(discount => discount.EntityId, productIds).Select(discount => discount.EntityId);

    /// <summary>Ids of products, perhaps with some between them, whose category or manufacturer has a discount.</summary>
    public async Task<IEnumerable<int>> ByGroupAsync(IReadOnlyCollection<int> productIds)
    {
        var groups = await ofCategories.Table.Select(discount => new { IsCategory = true, Id = discount.EntityId })
            .Union(ofManufacturers.Table.Select(discount => new { IsCategory = false, Id = discount.EntityId }))
            .ToListAsync();
        var byKind = groups.ToLookup(group => group.IsCategory, group => group.Id);
        return [.. await ByCategoryAsync(productIds, [.. byKind[true]]), .. await ByManufacturerAsync(productIds, [.. byKind[false]])];
    }

    private async Task<IEnumerable<int>> ByCategoryAsync(IReadOnlyCollection<int> productIds, List<int> discounted)
    {
        if (discounted.Count == 0)
            return [];

        var tree = await categories.Table.Select(category => new { category.Id, category.ParentCategoryId }).ToListAsync();
        var all = WithSubcategories(discounted, tree.ToLookup(category => category.ParentCategoryId, category => category.Id));
        var entries = await productCategories.Table
            .Around(entry => entry.ProductId, productIds)
            .Select(entry => new { entry.ProductId, entry.CategoryId })
            .ToListAsync();
        return entries.Where(entry => all.Contains(entry.CategoryId)).Select(entry => entry.ProductId);
    }

    private async Task<IEnumerable<int>> ByManufacturerAsync(IReadOnlyCollection<int> productIds, List<int> discounted) =>
        discounted.Count == 0
            ? []
            : await productManufacturers.Table
                .Where(entry => discounted.Contains(entry.ManufacturerId))
                .Around(entry => entry.ProductId, productIds)
                .Select(entry => entry.ProductId)
                .Distinct()
                .ToListAsync();

    private static HashSet<int> WithSubcategories(IEnumerable<int> roots, ILookup<int, int> children)
    {
        var found = new HashSet<int>();
        var open = new Stack<int>(roots);
        while (open.TryPop(out var category))
        {
            if (found.Add(category))
            {
                foreach (var child in children[category])
                    open.Push(child);
            }
        }

        return found;
    }
}
