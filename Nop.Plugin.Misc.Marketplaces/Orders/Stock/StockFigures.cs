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

    /// <summary>Three statements for all of them. Nothing for a product whose stock the shop does not count in one place.</summary>
    /// <param name="known">The products' differences: their histories are read from where they ended, others from <paramref name="since"/> on.</param>
    public async Task<ILookup<int, StockFigure>> OfAsync(IReadOnlyCollection<Product> products, IReadOnlyCollection<MarketplaceStockDifference> known, DateTime since)
    {
        var counted = products.Where(product => product is { Deleted: false, UseMultipleWarehouses: false }).ToList();
        var stocks = counted
            .Where(product => product.ManageInventoryMethod is ManageInventoryMethod.ManageStock)
            .Select(product => new Stock(product.Id, 0, product.Sku ?? $"{product.Id}", product.StockQuantity))
            .Concat(await OfCombinationsAsync([.. counted.Where(product => product.ManageInventoryMethod is ManageInventoryMethod.ManageStockByAttributes).Select(product => product.Id)]))
            .ToList();
        if (stocks.Count == 0)
            return Enumerable.Empty<StockFigure>().ToLookup(figure => figure.ProductId);

        _editMessages ??= await messages.OfEditingAsync();
        var ids = stocks.Select(stock => stock.ProductId).Distinct().ToList();
        var first = known.Count == 0 ? int.MaxValue : known.Min(difference => difference.HistoryId);
        var entries = (await history.Table
                .Where(entry => ids.Contains(entry.ProductId) && (entry.CreatedOnUtc > since || entry.Id > first))
                .OrderBy(entry => entry.Id)
                .ToListAsync())
            .ToLookup(entry => entry.ProductId);
        return Compare(stocks, entries, known, since).ToLookup(figure => figure.ProductId);
    }

    private IEnumerable<StockFigure> Compare(
        IEnumerable<Stock> stocks, ILookup<int, StockQuantityHistory> entries, IReadOnlyCollection<MarketplaceStockDifference> known, DateTime since)
    {
        foreach (var (productId, combinationId, name, actual) in stocks)
        {
            var difference = known.FirstOrDefault(difference => (difference.ProductId, difference.CombinationId) == (productId, combinationId));
            var own = entries[productId]
                .Where(entry => combinationId == 0 || entry.CombinationId == combinationId)
                .Where(entry => difference is null ? entry.CreatedOnUtc > since : entry.Id > difference.HistoryId)
                .ToList();
            var expected = difference is null ? StockHistorySum.Of(own, _editMessages!) : StockHistorySum.After(difference.Expected, own, _editMessages!);
            if (expected is { } pieces)
                yield return new StockFigure(productId, combinationId, name, pieces, actual, own.Count == 0 ? difference!.HistoryId : own[^1].Id);
        }
    }

    private async Task<IEnumerable<Stock>> OfCombinationsAsync(List<int> productIds) => productIds.Count == 0
        ? []
        : (await combinations.Table.Where(row => productIds.Contains(row.ProductId)).OrderBy(row => row.Id).ToListAsync())
            .Select(row => new Stock(row.ProductId, row.Id, row.Sku ?? $"{row.ProductId}/{row.Id}", row.StockQuantity));

    private sealed record Stock(int ProductId, int CombinationId, string Name, int Actual);
}
