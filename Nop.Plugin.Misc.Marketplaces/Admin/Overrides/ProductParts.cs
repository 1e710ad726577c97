using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Names of a product and of its combinations, by their attributes.</summary>
public sealed class ProductParts(IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, IProductAttributeFormatter formatter)
{
    /// <summary>Null for a product that is not there.</summary>
    public async Task<ShopProduct?> OfAsync(int productId)
    {
        if (await products.GetByIdAsync(productId) is not { Deleted: false } product)
            return null;

        var names = new Dictionary<int, string>();
        foreach (var combination in await combinations.Table.Where(combination => combination.ProductId == productId).OrderBy(combination => combination.Id).ToListAsync())
            names[combination.Id] = await NameAsync(product, combination);

        return new ShopProduct(product.Id, product.Name, product.ManageInventoryMethod == ManageInventoryMethod.ManageStockByAttributes, names);
    }

    private async Task<string> NameAsync(Product product, ProductAttributeCombination combination)
    {
        var attributes = await formatter.FormatAttributesAsync(product, combination.AttributesXml, new Customer(), new Store(), separator: ", ", htmlEncode: false, renderPrices: false);
        return string.Join(" · ", new[] { attributes, combination.Sku }.Where(part => !string.IsNullOrWhiteSpace(part)).DefaultIfEmpty($"#{combination.Id}"));
    }
}

/// <param name="Combinations">Names by id.</param>
public sealed record ShopProduct(int Id, string Name, bool KeepsStockByCombination, IReadOnlyDictionary<int, string> Combinations);
