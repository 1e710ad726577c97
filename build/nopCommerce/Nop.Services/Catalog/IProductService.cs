using Nop.Core.Domain.Catalog;

namespace Nop.Services.Catalog;

public interface IProductService
{
    Task<Product> GetProductByIdAsync(int productId);
    Task<IList<Product>> GetProductsByIdsAsync(int[] productIds);
    Task<int> GetTotalStockQuantityAsync(Product product, bool useReservedQuantity = true, int warehouseId = 0);
    Task AdjustInventoryAsync(Product product, int quantityToChange, string attributesXml = "", string message = "");
    Task BookReservedInventoryAsync(Product product, int warehouseId, int quantity, string message = "");
    Task<IList<ProductWarehouseInventory>> GetAllProductWarehouseInventoryRecordsAsync(int productId);
    Task AddStockQuantityHistoryEntryAsync(Product product, int quantityAdjustment, int stockQuantity, int warehouseId = 0, string message = "", int? combinationId = null);
}
