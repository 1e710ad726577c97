using LinqToDB;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>The set-based statements of a stock movement.</summary>
public sealed class StockRows(
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    IRepository<MarketplaceOrderLine> lines)
{
    /// <summary>Locks the product's row until the surrounding transaction ends, by an update that changes nothing.</summary>
    public Task LockAsync(int productId) =>
        products.Table
            .Where(product => product.Id == productId)
            .Set(product => product.StockQuantity, product => product.StockQuantity + 0)
            .UpdateAsync();

    public Task ChangeCombinationAsync(int combinationId, int change) =>
        combinations.Table
            .Where(combination => combination.Id == combinationId)
            .Set(combination => combination.StockQuantity, combination => combination.StockQuantity + change)
            .UpdateAsync();

    public Task SetTakenAsync(int lineId, int taken) =>
        lines.Table.Where(line => line.Id == lineId).Set(line => line.StockTaken, taken).UpdateAsync();
}
