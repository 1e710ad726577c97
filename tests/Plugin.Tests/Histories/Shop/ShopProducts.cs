using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;

namespace Plugin.Tests.Histories.Shop;

/// <summary>nop's product service: stock is read, changed and written back as a whole row.</summary>
internal sealed class ShopProducts(IRepository<Product> products, IRepository<StockQuantityHistory> history, TimeProvider time) : IProductService
{
    public async Task<IList<Product>> GetProductsByIdsAsync(int[] productIds) =>
        await products.Table.Where(product => productIds.Contains(product.Id) && !product.Deleted).ToListAsync();

    public async Task AdjustInventoryAsync(Product product, int quantityToChange, string attributesXml = "", string message = "")
    {
        if (product.ManageInventoryMethod is not ManageInventoryMethod.ManageStock)
            return;

        product.StockQuantity += quantityToChange;
        await products.UpdateAsync(product);
        await AddStockQuantityHistoryEntryAsync(product, quantityToChange, product.StockQuantity, message: message);
    }

    public Task AddStockQuantityHistoryEntryAsync(Product product, int quantityAdjustment, int stockQuantity, int warehouseId = 0, string message = "", int? combinationId = null) =>
        history.InsertAsync(new StockQuantityHistory
        {
            ProductId = product.Id,
            CombinationId = combinationId,
            QuantityAdjustment = quantityAdjustment,
            StockQuantity = stockQuantity,
            Message = message,
            CreatedOnUtc = time.GetUtcNow().UtcDateTime,
        });

    public Task<Product> GetProductByIdAsync(int productId) => throw new NotSupportedException();

    public bool ProductIsAvailable(Product product, DateTime? dateTime = null) => throw new NotSupportedException();

    public int[] ParseAllowedQuantities(Product product) => throw new NotSupportedException();

    public Task<int> GetTotalStockQuantityAsync(Product product, bool useReservedQuantity = true, int warehouseId = 0) => throw new NotSupportedException();

    public Task BookReservedInventoryAsync(Product product, int warehouseId, int quantity, string message = "") => throw new NotSupportedException();

    public Task<IList<ProductWarehouseInventory>> GetAllProductWarehouseInventoryRecordsAsync(int productId) => throw new NotSupportedException();
}

internal sealed class ShopCombinations(IRepository<ProductAttributeCombination> combinations, IRepository<ProductAttributeValue> values)
    : IProductAttributeService, IProductAttributeParser
{
    /// <summary>The attributes of a combination are written as the names of its values.</summary>
    public async Task<IList<ProductAttributeValue>> ParseProductAttributeValuesAsync(string attributesXml, int productAttributeMappingId = 0) =>
        await values.Table.Where(value => value.Name == attributesXml).ToListAsync();

    public Task<ProductAttributeCombination> GetProductAttributeCombinationByIdAsync(int productAttributeCombinationId) =>
        combinations.GetByIdAsync(productAttributeCombinationId);

    public Task<IList<ProductAttributeCombination>> GetAllProductAttributeCombinationsAsync(int productId) => throw new NotSupportedException();
}
