using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>Where products stand in the shop, and who has made them: the first of each, as the shop orders them.</summary>
public sealed class FeedGroups(
    IRepository<Category> categories,
    IRepository<ProductCategory> productCategories,
    IRepository<Manufacturer> manufacturers,
    IRepository<ProductManufacturer> productManufacturers)
{
    private Dictionary<int, (string Name, int ParentId)>? _tree;

    /// <summary>Paths from the root to the product's own category.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<string>>> CategoriesAsync(List<int> productIds)
    {
        _tree ??= (await categories.Table
                .Where(category => category.Published && !category.Deleted)
                .Select(category => new { category.Id, category.Name, category.ParentCategoryId })
                .ToListAsync())
            .ToDictionary(category => category.Id, category => (category.Name, category.ParentCategoryId));
        var entries = await productCategories.Table
            .Where(entry => productIds.Contains(entry.ProductId))
            .Select(entry => new { entry.ProductId, entry.CategoryId, entry.DisplayOrder, entry.Id })
            .ToListAsync();
        return entries
            .Where(entry => _tree.ContainsKey(entry.CategoryId))
            .GroupBy(entry => entry.ProductId)
            .ToDictionary(ofProduct => ofProduct.Key, ofProduct => (IReadOnlyList<string>)Path(_tree, ofProduct.OrderBy(entry => entry.DisplayOrder).ThenBy(entry => entry.Id).First().CategoryId));
    }

    public async Task<IReadOnlyDictionary<int, string>> ManufacturersAsync(List<int> productIds)
    {
        var entries = await (from entry in productManufacturers.Table
                             join manufacturer in manufacturers.Table on entry.ManufacturerId equals manufacturer.Id
                             where productIds.Contains(entry.ProductId) && !manufacturer.Deleted && manufacturer.Published
                             select new { entry.ProductId, entry.DisplayOrder, entry.Id, manufacturer.Name }).ToListAsync();
        return entries
            .GroupBy(entry => entry.ProductId)
            .ToDictionary(ofProduct => ofProduct.Key, ofProduct => ofProduct.OrderBy(entry => entry.DisplayOrder).ThenBy(entry => entry.Id).First().Name);
    }

    private static List<string> Path(Dictionary<int, (string Name, int ParentId)> tree, int categoryId)
    {
        var path = new List<string>();
        var seen = new HashSet<int>();
        for (var id = categoryId; tree.TryGetValue(id, out var category) && seen.Add(id); id = category.ParentId)
            path.Insert(0, category.Name);

        return path;
    }
}
