using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Requests that orders be synced again, without touching what the holder of an order's lease may be writing.</summary>
public sealed class OrderMarks(IRepository<MarketplaceOrder> orders, TimeProvider time)
{
    public Task RequestSyncAsync(int accountId, string externalKey) =>
        RequestSyncAsync(orders.Table.Where(order => order.AccountId == accountId && order.ExternalKey == externalKey));

    /// <summary>The order that this native order was made from, if any.</summary>
    public Task RequestSyncAsync(int nativeOrderId) =>
        RequestSyncAsync(orders.Table.Where(order => order.OrderId == nativeOrderId));

    private Task<int> RequestSyncAsync(IQueryable<MarketplaceOrder> which)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Deadlocks.RetryAsync(() => which
            .Set(order => order.SyncRequested, order => order.SyncRequested + 1)
            .Set(order => order.SyncDueOnUtc, now)
            .UpdateAsync());
    }
}
