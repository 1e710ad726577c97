using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>Takes an order's stock when it is received and puts it back when it is off; each line counts what it has.</summary>
public sealed class OrderStock(
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceOrderLine> lines,
    OrderLeases leases,
    StockMovement movement,
    Journal journal)
{
    /// <param name="message">For the stock history.</param>
    public async Task SettleAsync(MarketplaceOrder order, Order native, string message)
    {
        var ours = await lines.Table.Where(line => line.MarketplaceOrderId == order.Id).OrderBy(line => line.ProductId).ToListAsync();
        var isOff = native.Deleted || native.OrderStatus == OrderStatus.Cancelled;
        if (isOff && !order.NativeOff)
            await CountWhatTheShopPutBackAsync(order, ours);
        else if (!isOff && order.NativeOff)
            await SetOffAsync(order, false);

        foreach (var line in ours)
        {
            var wanted = isOff ? 0 : WantedNow(order, native, line);
            if (line.StockTaken != wanted)
                await movement.MoveAsync(line.Id, wanted, message);
        }
    }

    /// <summary>Says that the native order is about to be cancelled by us: what it had is put back already.</summary>
    public Task AnnounceOffAsync(MarketplaceOrder order) => SetOffAsync(order, true);

    /// <summary>Goods that have left the shop do not come back because the order was called off.</summary>
    private static int WantedNow(MarketplaceOrder order, Order native, MarketplaceOrderLine line) =>
        OrderProgress.IsOff(order.State) && OrderRules.HasLeft(native)
            ? line.StockTaken
            : OrderRules.QuantityToReserve(order.Traits, order.State, line.Quantity);

    /// <summary>
    /// Cancelling or deleting a native order by hand puts back every piece of it, also of lines that never took any; those are taken
    /// again after that.
    /// </summary>
    private async Task CountWhatTheShopPutBackAsync(MarketplaceOrder order, List<MarketplaceOrderLine> ours)
    {
        await leases.WhileHeldAsync(async () =>
        {
            foreach (var line in ours)
            {
                line.StockTaken -= line.Quantity;
                await lines.UpdateAsync(line, publishEvent: false);
            }

            order.NativeOff = true;
            await orders.UpdateAsync(order, publishEvent: false);
        });
        await journal.OrderAsync(order, JournalLevel.Warning, OrderTexts.CancelledInShop);
    }

    private Task SetOffAsync(MarketplaceOrder order, bool isOff)
    {
        order.NativeOff = isOff;
        return leases.WhileHeldAsync(() => orders.UpdateAsync(order, publishEvent: false));
    }
}
