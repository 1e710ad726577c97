using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Services.Catalog;

namespace EmbeddedShop.Catalog;

/// <summary>Stock moves by reading, changing and writing the whole row, exactly as lossy as nopCommerce's.</summary>
public sealed class ProductService(
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    IRepository<ProductWarehouseInventory> inventories,
    IRepository<StockQuantityHistory> history,
    ProductAttributes attributes) : IProductService
{
    public Task<Product> GetProductByIdAsync(int productId) => products.GetByIdAsync(productId, _ => default!);

    public Task<IList<Product>> GetProductsByIdsAsync(int[] productIds) => products.GetByIdsAsync(productIds, _ => default!, includeDeleted: false);

    public Task<int> GetTotalStockQuantityAsync(Product product, bool useReservedQuantity = true, int warehouseId = 0)
    {
        ArgumentNullException.ThrowIfNull(product);
        if (product.ManageInventoryMethod != ManageInventoryMethod.ManageStock)
            return Task.FromResult(0);
        if (!product.UseMultipleWarehouses)
            return Task.FromResult(product.StockQuantity);
        var rows = inventories.Table.Where(row => row.ProductId == product.Id && (warehouseId == 0 || row.WarehouseId == warehouseId)).ToList();
        return Task.FromResult(rows.Sum(row => row.StockQuantity - (useReservedQuantity ? row.ReservedQuantity : 0)));
    }

    public Task<IList<ProductWarehouseInventory>> GetAllProductWarehouseInventoryRecordsAsync(int productId) =>
        Task.FromResult<IList<ProductWarehouseInventory>>([.. inventories.Table.Where(row => row.ProductId == productId)]);

    public async Task AdjustInventoryAsync(Product product, int quantityToChange, string attributesXml = "", string message = "")
    {
        ArgumentNullException.ThrowIfNull(product);
        if (quantityToChange == 0)
            return;
        if (product.ManageInventoryMethod == ManageInventoryMethod.ManageStock)
            await AdjustProductAsync(product, quantityToChange, message);
        else if (product.ManageInventoryMethod == ManageInventoryMethod.ManageStockByAttributes)
            await AdjustCombinationAsync(product, quantityToChange, attributesXml, message);

        foreach (var value in attributes.ValuesOf(attributesXml).Where(value => value.AttributeValueType == AttributeValueType.AssociatedToProduct))
        {
            // The message lands in the place of the attributes: nopCommerce's own slip, which leaves bundled combinations untouched.
            if (await GetProductByIdAsync(value.AssociatedProductId) is { } associated)
                await AdjustInventoryAsync(associated, quantityToChange * value.Quantity, message);
        }
    }

    public async Task BookReservedInventoryAsync(Product product, int warehouseId, int quantity, string message = "")
    {
        if (product is not { ManageInventoryMethod: ManageInventoryMethod.ManageStock, UseMultipleWarehouses: true })
            return;
        if (inventories.Table.FirstOrDefault(row => row.ProductId == product.Id && row.WarehouseId == warehouseId) is not { } inventory)
            return;
        inventory.ReservedQuantity = Math.Max(inventory.ReservedQuantity + quantity, 0);
        inventory.StockQuantity += quantity;
        await inventories.UpdateAsync(inventory);
        await AddStockQuantityHistoryEntryAsync(product, quantity, inventory.StockQuantity, warehouseId, message);
    }

    private async Task AdjustProductAsync(Product product, int quantityToChange, string message)
    {
        if (product.UseMultipleWarehouses)
        {
            await inventories.UpdateAsync(quantityToChange < 0 ? Reserve(product, -quantityToChange) : Unblock(product, quantityToChange));
        }
        else
        {
            product.StockQuantity += quantityToChange;
            await products.UpdateAsync(product);
            await AddStockQuantityHistoryEntryAsync(product, quantityToChange, product.StockQuantity, product.WarehouseId, message);
        }

        await ApplyLowStockActivityAsync(product, await GetTotalStockQuantityAsync(product));
    }

    private async Task AdjustCombinationAsync(Product product, int quantityToChange, string attributesXml, string message)
    {
        if (await attributes.FindCombinationAsync(product, attributesXml) is not { } combination)
            return;
        combination.StockQuantity += quantityToChange;
        await combinations.UpdateAsync(combination);
        await AddStockQuantityHistoryEntryAsync(product, quantityToChange, combination.StockQuantity, warehouseId: 0, message, combination.Id);
        if (!product.AllowAddingOnlyExistingAttributeCombinations)
            return;
        var all = await attributes.GetAllProductAttributeCombinationsAsync(product.Id);
        await ApplyLowStockActivityAsync(product, all.Sum(each => each.StockQuantity));
    }

    private List<ProductWarehouseInventory> Reserve(Product product, int quantity)
    {
        var rows = inventories.Table.Where(row => row.ProductId == product.Id).OrderByDescending(row => row.StockQuantity - row.ReservedQuantity).ToList();
        foreach (var row in rows)
        {
            var taken = Math.Min(Math.Max(0, row.StockQuantity - row.ReservedQuantity), quantity);
            row.ReservedQuantity += taken;
            quantity -= taken;
        }

        if (rows.Count > 0)
            rows[0].ReservedQuantity += quantity;
        return rows;
    }

    private List<ProductWarehouseInventory> Unblock(Product product, int quantity)
    {
        var rows = inventories.Table.Where(row => row.ProductId == product.Id)
            .OrderByDescending(row => row.ReservedQuantity).ThenByDescending(row => row.StockQuantity).ToList();
        foreach (var row in rows)
        {
            var returned = Math.Min(row.ReservedQuantity, quantity);
            row.ReservedQuantity -= returned;
            quantity -= returned;
        }

        if (rows.Count > 0)
            rows[0].StockQuantity += quantity;
        return rows;
    }

    private async Task ApplyLowStockActivityAsync(Product product, int totalStock)
    {
        if (totalStock > product.MinStockQuantity)
            return;
        switch (product.LowStockActivity)
        {
            case LowStockActivity.DisableBuyButton:
                product.DisableBuyButton = true;
                product.DisableWishlistButton = true;
                await products.UpdateAsync(product);
                break;
            case LowStockActivity.Unpublish:
                product.Published = false;
                await products.UpdateAsync(product);
                break;
            default:
                break;
        }
    }

    public Task AddStockQuantityHistoryEntryAsync(
        Product product, int quantityAdjustment, int stockQuantity, int warehouseId = 0, string message = "", int? combinationId = null)
    {
        ArgumentNullException.ThrowIfNull(product);
        return quantityAdjustment == 0
            ? Task.CompletedTask
            : history.InsertAsync(new StockQuantityHistory
            {
                ProductId = product.Id,
                CombinationId = combinationId,
                WarehouseId = warehouseId > 0 ? warehouseId : null,
                QuantityAdjustment = quantityAdjustment,
                StockQuantity = stockQuantity,
                Message = message,
                CreatedOnUtc = DateTime.UtcNow,
            });
    }
}
