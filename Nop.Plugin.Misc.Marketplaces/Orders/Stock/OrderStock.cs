using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>Takes an order's stock when it is received and puts it back when it is off; each line counts what it has.</summary>
public sealed class OrderStock(
    IRepository<MarketplaceOrderLine> lines,
    OrderLeases leases,
    StockMovement movement,
    Journal journal)
{
    /// <param name="message">For the stock history.</param>
    public async Task SettleAsync(MarketplaceOrder order, Order native, string message)
    {
        var ours = await lines.Table.Where(line => line.MarketplaceOrderId == order.Id).OrderBy(line => line.ProductId).ToListAsync();
        if (WasTakenBackByTheShop(native))
        {
            await ForgetAsync(order, ours);
            return;
        }

        foreach (var line in ours)
        {
            var wanted = WantedNow(order, native, line);
            if (line.StockTaken != wanted)
                await movement.MoveAsync(line.Id, wanted, message);
        }
    }

    /// <summary>Goods that have left the shop do not come back because the order was called off.</summary>
    private static int WantedNow(MarketplaceOrder order, Order native, MarketplaceOrderLine line) =>
        OrderProgress.IsOff(order.State) && FollowState.HasLeft(native)
            ? line.StockTaken
            : NativeOrderRules.StockWanted(order.Traits, order.State, line.Quantity);

    /// <summary>
    /// Cancelling or deleting the native order by hand has put the stock back already: nop does that itself. Our own cancellation comes
    /// after our own release, so nothing is left to forget then.
    /// </summary>
    private static bool WasTakenBackByTheShop(Order native) =>
        native.Deleted || native.OrderStatus == OrderStatus.Cancelled;

    private async Task ForgetAsync(MarketplaceOrder order, List<MarketplaceOrderLine> ours)
    {
        var taken = ours.Where(line => line.StockTaken != 0).ToList();
        foreach (var line in taken)
        {
            line.StockTaken = 0;
            await leases.WhileHeldAsync(() => lines.UpdateAsync(line, publishEvent: false));
        }

        if (taken.Count > 0)
            await journal.OrderAsync(order, JournalLevel.Warning, OrderTexts.CancelledInShop);
    }
}
