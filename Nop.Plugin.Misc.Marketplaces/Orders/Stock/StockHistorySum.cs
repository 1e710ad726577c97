using Nop.Core.Domain.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>What the stock should be by its history.</summary>
public static class StockHistorySum
{
    /// <param name="entries">Of one product or one combination, oldest first.</param>
    /// <returns>Null without entries: then there is nothing to compare with.</returns>
    public static int? Of(IReadOnlyList<StockQuantityHistory> entries) =>
        entries.Count == 0 ? null : entries[0].StockQuantity + entries.Skip(1).Sum(entry => entry.QuantityAdjustment);
}
