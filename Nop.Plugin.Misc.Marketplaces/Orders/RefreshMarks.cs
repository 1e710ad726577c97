using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Marks orders to be read again, without touching what the holder of an order's lease may be writing.</summary>
public sealed class RefreshMarks(IRepository<MarketplaceOrder> orders)
{
    public Task RequestAsync(IReadOnlyCollection<int> orderIds, DateTime nowUtc)
    {
        var ids = orderIds.ToList();
        return orders.Table.Where(order => ids.Contains(order.Id)).Set(order => order.RefreshDueOnUtc, nowUtc).UpdateAsync();
    }

    /// <summary>Those of an account's orders that may still change, by <see cref="MarketplaceOrder.ExternalKey"/>.</summary>
    public Task RequestOpenAsync(int accountId, IReadOnlyCollection<string> externalKeys, DateTime nowUtc)
    {
        var keys = externalKeys.ToList();
        var over = OrderProgress.FinalStates.ToList();
        return orders.Table
            .Where(order => order.AccountId == accountId && keys.Contains(order.ExternalKey) && !over.Contains(order.StateId))
            .Set(order => order.RefreshDueOnUtc, nowUtc)
            .UpdateAsync();
    }

    /// <summary>Makes the reading of an order ours until a time, after which somebody else looks after it; false when somebody was faster.</summary>
    /// <param name="dueUtc">The mark as we saw it.</param>
    public async Task<bool> ClaimAsync(int orderId, DateTime? dueUtc, DateTime untilUtc) =>
        await orders.Table
            .Where(order => order.Id == orderId && order.RefreshDueOnUtc == dueUtc)
            .Set(order => order.RefreshDueOnUtc, untilUtc)
            .UpdateAsync() == 1;

    /// <summary>The reading is over. False when it was asked for anew in the meantime.</summary>
    public async Task<bool> EndAsync(int orderId, DateTime claimUtc) =>
        await orders.Table
            .Where(order => order.Id == orderId && order.RefreshDueOnUtc == claimUtc)
            .Set(order => order.RefreshDueOnUtc, (DateTime?)null)
            .UpdateAsync() == 1;

    /// <summary>Leaves an account in peace: none of its orders is read before a time.</summary>
    public Task PostponeAsync(int accountId, DateTime untilUtc) =>
        orders.Table
            .Where(order => order.AccountId == accountId && order.RefreshDueOnUtc < untilUtc)
            .Set(order => order.RefreshDueOnUtc, untilUtc)
            .UpdateAsync();
}
