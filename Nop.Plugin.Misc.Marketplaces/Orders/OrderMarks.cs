using LinqToDB;
using LinqToDB.Linq;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Requests that orders be synced again, without touching what the holder of an order's lease may be writing.</summary>
public sealed class OrderMarks(IRepository<MarketplaceOrder> orders, TimeProvider time)
{
    public Task RequestSyncAsync(int accountId, string externalKey) =>
        RequestSyncAsync(orders.Table.Where(order => order.AccountId == accountId && order.ExternalKey == externalKey));

    /// <summary>Somebody has changed this native order in the shop, if it is one of ours.</summary>
    public Task ChangedInShopAsync(int nativeOrderId)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Deadlocks.RetryAsync(() => Requested(orders.Table.Where(order => order.OrderId == nativeOrderId), now)
            .Set(order => order.ChangedInShopOnUtc, now)
            .UpdateAsync());
    }

    private Task<int> RequestSyncAsync(IQueryable<MarketplaceOrder> which)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Deadlocks.RetryAsync(() => Requested(which, now).UpdateAsync());
    }

    private static IUpdatable<MarketplaceOrder> Requested(IQueryable<MarketplaceOrder> which, DateTime now) =>
        which
            .Set(order => order.SyncRequested, order => order.SyncRequested + 1)
            .Set(order => order.SyncDueOnUtc, now);
}
