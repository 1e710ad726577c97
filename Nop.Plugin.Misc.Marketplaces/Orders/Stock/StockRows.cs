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
    /// <summary>
    /// Locks the products' rows until the surrounding transaction ends, by updates that change nothing; each row with its own statement and always
    /// in the same order, so that two who need several do not wait for each other.
    /// </summary>
    public async Task LockAsync(IEnumerable<int> productIds)
    {
        foreach (var productId in productIds.Distinct().Order())
            await LockAsync(productId);
    }

    private Task<int> LockAsync(int productId) =>
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
