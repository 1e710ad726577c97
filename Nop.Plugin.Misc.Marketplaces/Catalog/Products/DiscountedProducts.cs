using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Discounts;
using Nop.Data;

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
    public async Task<IEnumerable<int>> AmongAsync(List<int> productIds) =>
        [
            .. await ofProducts.Table.Where(discount => productIds.Contains(discount.EntityId)).Select(discount => discount.EntityId).Distinct().ToListAsync(),
            .. await ByCategoryAsync(productIds),
            .. await ByManufacturerAsync(productIds),
        ];

    private async Task<IEnumerable<int>> ByCategoryAsync(List<int> productIds)
    {
        var discounted = await ofCategories.Table.Select(discount => discount.EntityId).Distinct().ToListAsync();
        if (discounted.Count == 0)
            return [];

        var tree = await categories.Table.Select(category => new { category.Id, category.ParentCategoryId }).ToListAsync();
        var all = WithSubcategories(discounted, tree.ToLookup(category => category.ParentCategoryId, category => category.Id));
        var entries = await productCategories.Table
            .Where(entry => productIds.Contains(entry.ProductId))
            .Select(entry => new { entry.ProductId, entry.CategoryId })
            .ToListAsync();
        return entries.Where(entry => all.Contains(entry.CategoryId)).Select(entry => entry.ProductId);
    }

    private async Task<IEnumerable<int>> ByManufacturerAsync(List<int> productIds)
    {
        var discounted = await ofManufacturers.Table.Select(discount => discount.EntityId).Distinct().ToListAsync();
        if (discounted.Count == 0)
            return [];

        return await productManufacturers.Table
            .Where(entry => productIds.Contains(entry.ProductId) && discounted.Contains(entry.ManufacturerId))
            .Select(entry => entry.ProductId)
            .Distinct()
            .ToListAsync();
    }

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
