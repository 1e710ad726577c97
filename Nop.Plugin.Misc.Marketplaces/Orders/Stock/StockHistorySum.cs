using Nop.Core.Domain.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>What the stock should be by its history.</summary>
public static class StockHistorySum
{
    private static readonly HashSet<string> _noMessages = [];

    /// <param name="entries">Of one product or one combination, oldest first.</param>
    /// <param name="editMessages">What the shop writes beside a figure that a person has typed.</param>
    /// <returns>Null without entries: then there is nothing to compare with.</returns>
    public static int? Of(IReadOnlyList<StockQuantityHistory> entries, IReadOnlySet<string>? editMessages = null) =>
        entries.Count == 0 ? null : After(entries[0].StockQuantity, entries.Skip(1), editMessages ?? _noMessages);

    /// <summary>Goes on from what it was. A person who types the very figure that the history makes puts a difference right: that is no movement.</summary>
    public static int After(int expected, IEnumerable<StockQuantityHistory> entries, IReadOnlySet<string> editMessages)
    {
        foreach (var entry in entries)
        {
            if (entry.StockQuantity != expected || entry.Message is not { } message || !editMessages.Contains(message))
                expected += entry.QuantityAdjustment;
        }

        return expected;
    }
}
