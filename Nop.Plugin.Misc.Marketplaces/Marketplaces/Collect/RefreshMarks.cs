using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Collect;

/// <summary>Marks orders to be read again, without touching what the holder of an order's lease may be writing.</summary>
public sealed class RefreshMarks(IRepository<MarketplaceOrder> orders)
{
    public Task WantAsync(IReadOnlyCollection<int> orderIds, DateTime nowUtc)
    {
        var ids = orderIds.ToList();
        return orders.Table.Where(order => ids.Contains(order.Id)).Set(order => order.RefreshWantedOnUtc, nowUtc).UpdateAsync();
    }
}
