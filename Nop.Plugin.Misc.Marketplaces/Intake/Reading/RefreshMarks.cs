using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Reading;

/// <summary>Marks orders to be read again, without touching what the holder of an order's lease may be writing.</summary>
public sealed class RefreshMarks(IRepository<MarketplaceOrder> orders)
{
    public Task WantAsync(IReadOnlyCollection<int> orderIds, DateTime nowUtc)
    {
        var ids = orderIds.ToList();
        return orders.Table.Where(order => ids.Contains(order.Id)).Set(order => order.RefreshWantedOnUtc, nowUtc).UpdateAsync();
    }

    /// <summary>Makes the reading of an order ours until a time, after which somebody else looks after it; false when somebody was faster.</summary>
    /// <param name="wantedUtc">The mark as we saw it.</param>
    public async Task<bool> ClaimAsync(int orderId, DateTime? wantedUtc, DateTime untilUtc) =>
        await orders.Table
            .Where(order => order.Id == orderId && order.RefreshWantedOnUtc == wantedUtc)
            .Set(order => order.RefreshWantedOnUtc, untilUtc)
            .UpdateAsync() == 1;

    /// <summary>Leaves an account in peace: none of its orders is read before a time.</summary>
    public Task PostponeAsync(int accountId, DateTime untilUtc) =>
        orders.Table
            .Where(order => order.AccountId == accountId && order.RefreshWantedOnUtc < untilUtc)
            .Set(order => order.RefreshWantedOnUtc, untilUtc)
            .UpdateAsync();
}
