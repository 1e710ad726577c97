using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>
/// Keeps what the audit finds: a difference is told once, its figures follow the shop's, and it ends when they agree again or a person has
/// counted. It is kept for a while after that, as the place from which the history is counted on.
/// </summary>
public sealed class StockDifferences(IRepository<MarketplaceStockDifference> differences, StockDifferenceRows rows, Journal journal, TimeProvider time)
{
    public async Task<IReadOnlyList<MarketplaceStockDifference>> OfProductsAsync(IReadOnlyList<int> productIds)
    {
        var ids = productIds.ToList();
        return ids.Count == 0 ? [] : await differences.Table.Where(difference => ids.Contains(difference.ProductId)).ToListAsync();
    }

    public Task<List<int>> ProductIdsAsync() =>
        differences.Table.Select(difference => difference.ProductId).Distinct().ToListAsync();

    public Task<MarketplaceStockDifference?> FindAsync(int id) => differences.Table.FirstOrDefaultAsync(difference => difference.Id == id)!;

    /// <summary>True when the figure changes anything, so that it is worth a second look.</summary>
    public static bool IsNews(MarketplaceStockDifference? known, StockFigure figure) => known switch
    {
        null or { EndedOnUtc: not null } => !figure.Agrees,
        _ => figure.Agrees || figure.Expected != known.Expected || figure.Actual != known.Actual || figure.HistoryId != known.HistoryId,
    };

    public async Task RecordAsync(MarketplaceStockDifference? known, StockFigure figure)
    {
        if (!IsNews(known, figure))
            return;

        if (known is null)
        {
            var now = time.GetUtcNow().UtcDateTime;
            await differences.InsertAsync(new MarketplaceStockDifference
            {
                ProductId = figure.ProductId,
                CombinationId = figure.CombinationId,
                HistoryId = figure.HistoryId,
                Expected = figure.Expected,
                Actual = figure.Actual,
                FoundOnUtc = now,
                UpdatedOnUtc = now,
            }, publishEvent: false);
            await TellAsync(figure);
        }
        else if (await rows.UpdateAsync(known, figure))
        {
            if (known.EndedOnUtc is not null)
                await TellAsync(figure);
            else if (figure.Agrees)
                await journal.AccountAsync(0, JournalLevel.Information, new(OrderTexts.StockAgrees, figure.Name, figure.Actual));
        }
    }

    /// <summary>A person has counted: what the shop has is right, and the history is counted on from here.</summary>
    /// <returns>False when the difference has ended in the meantime or moved on: the person should look again.</returns>
    public async Task<bool> CountedAsync(MarketplaceStockDifference known, StockFigure figure)
    {
        if (known.EndedOnUtc is not null || !await rows.CountedAsync(known, figure))
            return false;

        await journal.AccountAsync(0, JournalLevel.Information, new(OrderTexts.StockCounted, figure.Name, figure.Actual));
        return true;
    }

    public Task ForgetAsync(MarketplaceStockDifference difference) => differences.DeleteAsync(difference, publishEvent: false);

    private Task TellAsync(StockFigure figure) =>
        journal.AccountAsync(0, JournalLevel.Warning, new(OrderTexts.StockDifference, figure.Name, figure.Expected, figure.Actual));
}
