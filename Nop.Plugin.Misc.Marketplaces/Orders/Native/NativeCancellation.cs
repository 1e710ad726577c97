using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Cancels the native order of an order that the marketplace has called off, and makes it live again when the marketplace goes on with it after all.</summary>
public sealed class NativeCancellation(IRepository<Order> nativeOrders, NativeOrderRows natives, OrderRows rows, IEventPublisher events, Journal journal)
{
    /// <summary>Not when somebody in the shop has cancelled it: that is a difference for people.</summary>
    /// <exception cref="NativeOrderChangedException">Somebody is at work on it.</exception>
    public async Task UndoIfOursAsync(OrderWork work, Order native)
    {
        var isAlive = NativeTargets.Of(work.Order.State) is not (NativeTarget.Cancelled or NativeTarget.Unchanged);
        if (!isAlive || !work.Order.NativeCancelledByUs || native is { Deleted: true } or not { OrderStatus: OrderStatus.Cancelled })
            return;

        await WriteAsync(work, native, isCancelled: false);
        await events.PublishOwnAsync(new OrderStatusChangedEvent(native, OrderStatus.Cancelled));
        await journal.OrderAsync(work.Order, JournalLevel.Warning, new(OrderTexts.Reopened, work.Order.RawState));
    }

    /// <summary>
    /// The native order and our record together: a person may be cancelling it as well, and then the shop puts the stock back that we have put
    /// back already.
    /// </summary>
    /// <exception cref="NativeOrderChangedException">Somebody has changed it since it was read; nothing was written.</exception>
    public async Task WriteAsync(OrderWork work, Order native, bool isCancelled)
    {
        await work.WhileHeldAsync(async () =>
        {
            await rows.WriteCancelledByUsAsync(work.Order, isCancelled);
            await natives.WriteAsync(native, isCancelled ? Cancel : Reopen);
        });

        // As wherever something else may have turned the commit into a silent rollback.
        if ((await nativeOrders.GetByIdAsync(native.Id)).OrderStatus is OrderStatus.Cancelled != isCancelled)
            throw new InvalidOperationException($"The change of order {native.Id} was not committed.");

        await natives.TellAsync(native);
    }

    private static void Cancel(Order order)
    {
        order.OrderStatus = OrderStatus.Cancelled;
        Refund.Apply(order);
    }

    private static void Reopen(Order order)
    {
        order.OrderStatus = OrderStatus.Pending;
        Refund.Undo(order);
    }
}
