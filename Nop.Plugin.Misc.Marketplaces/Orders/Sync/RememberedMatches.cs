using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>What persons have said about goods and want to hold for later orders: it stands in the lines of the orders of which they said it.</summary>
public sealed class RememberedMatches(IRepository<MarketplaceOrder> orders, IRepository<MarketplaceOrderLine> lines, OrderLeases leases)
{
    /// <summary>Nobody's word about the goods holds for later orders any more. Each order is worked on under its own lease.</summary>
    /// <param name="goods"><see cref="MarketplaceOrderLine.GoodsKey"/>; nothing is remembered of goods without one.</param>
    public async Task ForgetAsync(int accountId, string goods, CancellationToken cancellationToken)
    {
        if (goods.Length == 0)
            return;

        var remembering = await (
                from line in lines.Table
                join order in orders.Table on line.MarketplaceOrderId equals order.Id
                where order.AccountId == accountId && line.RememberMatch && line.GoodsKey == goods
                select order.Id)
            .Distinct()
            .ToListAsync();
        foreach (var id in remembering)
            await leases.RunAsync(id, work => ForgetAsync(work, goods), cancellationToken);
    }

    private Task ForgetAsync(OrderWork work, string goods) => work.WhileHeldAsync(async () =>
    {
        foreach (var line in work.Lines.Where(line => line.GoodsKey == goods && line.RememberMatch))
        {
            line.RememberMatch = false;
            await lines.UpdateAsync(line, publishEvent: false);
        }
    });
}
