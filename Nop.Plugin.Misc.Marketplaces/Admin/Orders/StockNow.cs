using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Pieces in the shop at this moment, read past the caches.</summary>
public sealed class StockNow(IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, IProductService productService)
{
    /// <summary>Null when the shop does not count the product.</summary>
    public async Task<int?> OfAsync(int productId, int combinationId)
    {
        if (productId == 0 || await products.Table.FirstOrDefaultAsync(product => product.Id == productId) is not { } product)
            return null;

        return product.ManageInventoryMethod switch
        {
            ManageInventoryMethod.ManageStock => await productService.GetTotalStockQuantityAsync(product),
            ManageInventoryMethod.ManageStockByAttributes when combinationId > 0 =>
                (await combinations.Table.FirstOrDefaultAsync(combination => combination.Id == combinationId))?.StockQuantity,
            _ => null,
        };
    }
}
