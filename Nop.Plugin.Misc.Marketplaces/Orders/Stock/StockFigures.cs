using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>Reads stocks and their histories. nop writes the two one after the other: a look that falls between them is no difference yet.</summary>
public sealed class StockFigures(
    IRepository<ProductAttributeCombination> combinations,
    IRepository<StockQuantityHistory> history,
    StockMessages messages)
{
    private IReadOnlySet<string>? _editMessages;

    /// <summary>Nothing for a product whose stock the shop does not count in one place.</summary>
    /// <param name="known">The product's differences: their histories are read from where they ended, others from <paramref name="since"/> on.</param>
    public async Task<IReadOnlyList<StockFigure>> OfAsync(Product product, IReadOnlyCollection<MarketplaceStockDifference> known, DateTime since)
    {
        var stocks = await StocksAsync(product);
        if (stocks.Count == 0)
            return [];

        _editMessages ??= await messages.OfEditingAsync();
        var first = known.Count == 0 ? int.MaxValue : known.Min(difference => difference.HistoryId);
        var entries = await history.Table
            .Where(entry => entry.ProductId == product.Id && (entry.CreatedOnUtc > since || entry.Id > first))
            .OrderBy(entry => entry.Id)
            .ToListAsync();

        var figures = new List<StockFigure>();
        foreach (var (combinationId, name, actual) in stocks)
        {
            var difference = known.FirstOrDefault(difference => difference.CombinationId == combinationId);
            var own = entries
                .Where(entry => combinationId == 0 || entry.CombinationId == combinationId)
                .Where(entry => difference is null ? entry.CreatedOnUtc > since : entry.Id > difference.HistoryId)
                .ToList();
            var expected = difference is null ? StockHistorySum.Of(own, _editMessages) : StockHistorySum.After(difference.Expected, own, _editMessages);
            if (expected is { } pieces)
                figures.Add(new StockFigure(product.Id, combinationId, name, pieces, actual, own.Count == 0 ? difference!.HistoryId : own[^1].Id));
        }

        return figures;
    }

    private async Task<List<(int CombinationId, string Name, int Actual)>> StocksAsync(Product product) => product switch
    {
        { Deleted: true } or { UseMultipleWarehouses: true } => [],
        { ManageInventoryMethod: ManageInventoryMethod.ManageStock } => [(0, product.Sku ?? $"{product.Id}", product.StockQuantity)],
        { ManageInventoryMethod: ManageInventoryMethod.ManageStockByAttributes } =>
            [.. (await combinations.Table.Where(row => row.ProductId == product.Id).OrderBy(row => row.Id).ToListAsync())
                .Select(row => (row.Id, row.Sku ?? $"{product.Id}/{row.Id}", row.StockQuantity))],
        _ => [],
    };
}
