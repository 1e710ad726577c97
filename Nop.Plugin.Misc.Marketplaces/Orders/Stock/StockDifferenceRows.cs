using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>Changes a difference only as it was read: the audit and a person who counts may meet.</summary>
public sealed class StockDifferenceRows(IRepository<MarketplaceStockDifference> differences, TimeProvider time)
{
    /// <summary>Puts the figures in; one that had ended begins anew, one whose figures agree ends.</summary>
    public async Task<bool> UpdateAsync(MarketplaceStockDifference known, StockFigure figure)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var foundOn = known.EndedOnUtc is null ? known.FoundOnUtc : now;
        return await AsRead(known)
            .Set(difference => difference.HistoryId, figure.HistoryId)
            .Set(difference => difference.Expected, figure.Expected)
            .Set(difference => difference.Actual, figure.Actual)
            .Set(difference => difference.FoundOnUtc, foundOn)
            .Set(difference => difference.UpdatedOnUtc, now)
            .Set(difference => difference.EndedOnUtc, figure.Agrees ? now : (DateTime?)null)
            .UpdateAsync() == 1;
    }

    /// <summary>What the shop has becomes what is expected.</summary>
    public async Task<bool> CountedAsync(MarketplaceStockDifference known, StockFigure figure)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await AsRead(known)
            .Set(difference => difference.HistoryId, figure.HistoryId)
            .Set(difference => difference.Expected, figure.Actual)
            .Set(difference => difference.Actual, figure.Actual)
            .Set(difference => difference.UpdatedOnUtc, now)
            .Set(difference => difference.EndedOnUtc, now)
            .UpdateAsync() == 1;
    }

    private IQueryable<MarketplaceStockDifference> AsRead(MarketplaceStockDifference known)
    {
        var asRead = differences.Table.Where(difference => difference.Id == known.Id
            && difference.HistoryId == known.HistoryId
            && difference.Expected == known.Expected);
        return known.EndedOnUtc is null
            ? asRead.Where(difference => difference.EndedOnUtc == null)
            : asRead.Where(difference => difference.EndedOnUtc != null);
    }
}
