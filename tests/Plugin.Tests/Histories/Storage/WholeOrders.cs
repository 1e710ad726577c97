using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Histories.Storage;

/// <summary>
/// Orders written as if their requests had no versions and no statements of their own: whoever works on an order writes it back whole, as it was
/// read, and so what others have asked for in the meantime is gone. One for each process.
/// </summary>
internal sealed class WholeOrders
{
    /// <summary>Requests set a few; only who works on an order sets more.</summary>
    private const int MostColumnsOfARequest = 5;

    private readonly Dictionary<int, MarketplaceOrder> _known = [];

    /// <summary>The process has the row in its hands now.</summary>
    public void Know(object? row)
    {
        if (row is MarketplaceOrder order)
            _known[order.Id] = Table<MarketplaceOrder>.Copy(order);
    }

    /// <summary>What a statement makes of a row.</summary>
    public T Changed<T>(T row, Action<T> change, int columns) where T : class
    {
        if (row is not MarketplaceOrder order || !_known.TryGetValue(order.Id, out var known))
        {
            change(row);
            return row;
        }

        change((T)(object)known);
        if (columns > MostColumnsOfARequest)
            return (T)(object)Table<MarketplaceOrder>.Copy(known);

        change(row);
        return row;
    }
}
