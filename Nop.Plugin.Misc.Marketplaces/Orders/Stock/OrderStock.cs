using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>Takes an order's stock when it is received and puts it back when it is off; each line counts what it has.</summary>
public sealed class OrderStock(OrderRows rows, IRepository<MarketplaceOrderLine> lines, StockMovement movement, Journal journal)
{
    public async Task SyncAsync(OrderWork work, Order native)
    {
        var isCancelled = native.Deleted || native.OrderStatus == OrderStatus.Cancelled;
        if (isCancelled && !work.Order.NativeCancelled)
            await CountWhatTheShopPutBackAsync(work);
        else if (!isCancelled && work.Order.NativeCancelled)
        {
            work.Order.NativeCancelled = false;
            await rows.SaveAsync(work);
        }

        var wanted = work.Lines.ToDictionary(line => line, line => isCancelled ? 0 : WantedNow(work.Order, native, line));
        await movement.MoveAsync(work, [.. wanted.Where(each => each.Key.StockTaken != each.Value).OrderBy(each => each.Key.ProductId).Select(each => (each.Key, each.Value))]);
    }

    /// <summary>Says that the native order is cancelled by us: what it had is put back already. Belongs in the transaction that cancels it.</summary>
    public Task AnnounceCancelledAsync(OrderWork work)
    {
        work.Order.NativeCancelled = true;
        return rows.WriteAsync(work.Order);
    }

    /// <summary>Goods that have left the shop do not come back because the order was called off.</summary>
    private static int WantedNow(MarketplaceOrder order, Order native, MarketplaceOrderLine line) =>
        OrderProgress.IsCancelled(order.State) && OrderRules.HasLeft(native)
            ? line.StockTaken
            : OrderRules.QuantityToReserve(order.Traits, order.State, line.Quantity);

    /// <summary>
    /// Cancelling or deleting a native order by hand puts back every piece of it, also of lines that never took any; those are taken
    /// again after that.
    /// </summary>
    private async Task CountWhatTheShopPutBackAsync(OrderWork work)
    {
        await work.WhileHeldAsync(async () =>
        {
            foreach (var line in work.Lines)
            {
                line.StockTaken -= line.Quantity;
                await lines.UpdateAsync(line, publishEvent: false);
            }

            work.Order.NativeCancelled = true;
            await rows.WriteAsync(work.Order);
        });
        await journal.OrderAsync(work.Order, JournalLevel.Warning, OrderTexts.CancelledInShop);
    }
}
