using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Marks orders to be settled again, without touching what the holder of an order's lease may be writing.</summary>
public sealed class OrderMarks(IRepository<MarketplaceOrder> orders, TimeProvider time)
{
    public Task SettleAgainAsync(int accountId, string externalId)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return orders.Table
            .Where(order => order.AccountId == accountId && order.ExternalId == externalId)
            .Set(order => order.Unsettled, true)
            .Set(order => order.NextAttemptOnUtc, now)
            .UpdateAsync();
    }
}
