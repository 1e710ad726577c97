using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Marks orders to be settled again, without touching what the holder of an order's lease may be writing.</summary>
public sealed class OrderMarks(IRepository<MarketplaceOrder> orders, TimeProvider time)
{
    public Task SettleAgainAsync(int accountId, string externalKey) =>
        SettleAgainAsync(orders.Table.Where(order => order.AccountId == accountId && order.ExternalKey == externalKey));

    /// <summary>The order that this native order was made from, if any.</summary>
    public Task SettleAgainAsync(int nativeOrderId) =>
        SettleAgainAsync(orders.Table.Where(order => order.OrderId == nativeOrderId));

    private Task<int> SettleAgainAsync(IQueryable<MarketplaceOrder> which)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return which
            .Set(order => order.Unsettled, true)
            .Set(order => order.NextAttemptOnUtc, now)
            .UpdateAsync();
    }
}
