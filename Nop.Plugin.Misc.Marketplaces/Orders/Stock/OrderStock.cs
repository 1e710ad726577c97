using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>Takes an order's stock when it is received and puts it back when it is cancelled, counted by what was really moved.</summary>
public sealed class OrderStock(
    IOrderService orders,
    NativeNotes notes,
    OrderRows rows,
    TakenStock taken,
    StockMovement movement,
    Journal journal,
    TimeProvider time)
{
    /// <summary>nop writes the status, the mails, the items and the stock one after the other: for so long nobody knows what it will still put back. What it does later is found at the next sync.</summary>
    private static readonly TimeSpan _longestEdit = TimeSpan.FromSeconds(20);

    /// <param name="isNew">The native order was made just now.</param>
    public async Task SyncAsync(OrderWork work, Order native, bool isNew)
    {
        if (isNew)
        {
            await movement.MoveAsync(work, [.. work.Lines
                .Select(line => (Line: line, Wanted: OrderRules.QuantityToReserve(work.Order.Traits, work.Order.State, line.Quantity)))
                .Where(each => each.Line.StockTaken != each.Wanted)
                .OrderBy(each => each.Line.ProductId)
                .Select(each => new Movement(each.Line.ProductId, each.Line.CombinationId, each.Wanted - each.Line.StockTaken, each.Line, each.Wanted))]);
            return;
        }

        if (EndOfEdit(work.Order) is { } end)
        {
            work.AgainOnUtc = end;
            return;
        }

        var items = await orders.GetOrderItemsAsync(native.Id);
        var pieces = await taken.OfAsync(work, native.Id, work.Lines.Select(line => line.ProductId).Concat(items.Select(item => item.ProductId)));
        await NoticeEndAsync(work, native, pieces);
        var plan = StockPlan.Of(work.Order, work.Lines, native, [.. items], pieces);
        await movement.MoveAsync(work, plan);
        await SeeAddedAsync(work, native, pieces, [.. plan.Where(moved => moved is { Line: null, CombinationId: 0 })]);
    }

    /// <summary>Where there is no line that shows whether a movement was committed, the history does. That of a combination may be gone with it.</summary>
    /// <exception cref="InvalidOperationException">A movement was undone by the database; it is safe to try again.</exception>
    private async Task SeeAddedAsync(OrderWork work, Order native, TakenPieces before, IReadOnlyList<Movement> moved)
    {
        if (moved.Count == 0)
            return;

        var now = await taken.OfAsync(work, native.Id, moved.Select(each => each.ProductId));
        foreach (var goods in moved.Select(each => new ProductIdentity(each.ProductId, 0)))
        {
            if (now.Pieces.GetValueOrDefault(goods) == before.Pieces.GetValueOrDefault(goods))
                throw new InvalidOperationException($"The stock movement of product {goods.ProductId} was not committed.");
        }
    }

    private DateTime? EndOfEdit(MarketplaceOrder order)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return order.ChangedInShopOnUtc is { } changed && changed <= now && changed + _longestEdit > now ? changed + _longestEdit : null;
    }

    /// <summary>That the native order was cancelled, deleted or reopened in the shop is told once.</summary>
    private async Task NoticeEndAsync(OrderWork work, Order native, TakenPieces pieces)
    {
        var isEnded = OrderRules.IsEnded(native);
        if (isEnded == work.Order.NativeCancelled)
            return;

        var hasReturned = isEnded && await HasShopReturnedAsync(work, native);
        await work.WhileHeldAsync(async () =>
        {
            // Without a history nothing else tells that the shop has put back every piece, also of lines that never took any.
            if (hasReturned)
            {
                foreach (var line in work.Lines.Where(line => pieces.KeyOf(line.ProductId, line.CombinationId) is null))
                    line.StockTaken -= line.Quantity;
                await rows.WriteLinesAsync(work);
            }

            (work.Order.NativeCancelled, work.Order.NativeCancelledByUs) = (isEnded, false);
            await rows.WriteAsync(work.Order);
        });
        if (isEnded)
            await journal.OrderAsync(work.Order, JournalLevel.Warning, new(OrderTexts.CancelledInShop));
    }

    /// <summary>nop says so in every language alike. Where only the status was edited, nothing is put back.</summary>
    private async Task<bool> HasShopReturnedAsync(OrderWork work, Order native)
    {
        var said = await notes.OfAsync(work, native.Id);
        return said.Contains("Order has been cancelled") || said.Contains("Order has been deleted");
    }
}
