using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>
/// What is really out of the stock for an order, by us and by people at work on the native order, as nop's own stock history has it. The history
/// outlives our tables, and knows what we were not told.
/// </summary>
public sealed class TakenStock(IRepository<StockQuantityHistory> history, IRepository<Product> products, StockMessages messages)
{
    public async Task<TakenPieces> OfAsync(OrderWork work, int nativeOrderId, IEnumerable<int> ofProducts)
    {
        var productIds = ofProducts.Where(id => id != 0).Distinct().ToList();
        var methods = (await products.Table
                .Where(product => productIds.Contains(product.Id))
                .Select(product => new { product.Id, product.ManageInventoryMethodId, product.UseMultipleWarehouses })
                .ToListAsync())
            .ToDictionary(product => product.Id, product => Kept(product.ManageInventoryMethodId, product.UseMultipleWarehouses));
        var told = await messages.OfOrderAsync(nativeOrderId);
        told.Add(work.Name);

        var texts = told.ToList();
        var pieces = (await history.Table
                .Where(entry => productIds.Contains(entry.ProductId) && texts.Contains(entry.Message))
                .Select(entry => new { entry.ProductId, entry.CombinationId, entry.QuantityAdjustment, entry.Message })
                .ToListAsync())
            .Where(entry => told.Contains(entry.Message))
            .GroupBy(entry => new ProductIdentity(entry.ProductId, entry.CombinationId ?? 0), entry => -entry.QuantityAdjustment)
            .ToDictionary(entries => entries.Key, entries => entries.Sum());
        return new TakenPieces(methods, pieces);
    }

    private static StockKept Kept(int methodId, bool useMultipleWarehouses) => (ManageInventoryMethod)methodId switch
    {
        ManageInventoryMethod.ManageStock when !useMultipleWarehouses => StockKept.ByProduct,
        ManageInventoryMethod.ManageStockByAttributes => StockKept.ByCombination,
        _ => StockKept.WithoutHistory,
    };
}

/// <summary>How a shop counts a product.</summary>
public enum StockKept
{
    /// <summary>Not at all, or in several warehouses: nop writes no history of what is reserved there.</summary>
    WithoutHistory,
    ByProduct,
    ByCombination,
}

/// <param name="Pieces">Taken and not put back; negative when more were put back. Missing where nothing was ever moved.</param>
public sealed record TakenPieces(IReadOnlyDictionary<int, StockKept> Kept, IReadOnlyDictionary<ProductIdentity, int> Pieces)
{
    /// <summary>Under what the stock of these goods is counted; null where the history does not tell.</summary>
    public ProductIdentity? KeyOf(int productId, int combinationId) => Kept.GetValueOrDefault(productId) switch
    {
        StockKept.ByProduct => new ProductIdentity(productId, 0),
        StockKept.ByCombination when combinationId != 0 => new ProductIdentity(productId, combinationId),
        _ => null,
    };
}
