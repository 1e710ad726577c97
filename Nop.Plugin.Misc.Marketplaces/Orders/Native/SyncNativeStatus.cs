using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// Moves the native order along with the marketplace order. Statuses are set here and their events published, because nop's own completion
/// and cancellation would mail the buyer and return stock that was never taken.
/// </summary>
public sealed class SyncNativeStatus(
    IRepository<Order> nativeOrders,
    NativeOrderRows rows,
    IEventPublisher events,
    NativeShipment shipment,
    NativeCancellation cancellation,
    OrderNotes notes,
    Journal journal,
    MarketplacesSettings settings)
{
    public async Task SyncAsync(OrderWork work, Order native, RemoteOrder remote)
    {
        if (native.Deleted)
            return;

        var target = NativeTargets.Of(work.Order.State);
        if (target is NativeTarget.Cancelled)
            await CancelAsync(work, native);
        else if (native.OrderStatus is OrderStatus.Cancelled)
            await ReportDifferenceAsync(work.Order, native);
        else
            await AdvanceAsync(work, native, target, remote);

        await notes.StateAsync(native, work);
    }

    /// <summary>The order is fetched again: whoever listened to its announcement may have changed it.</summary>
    private async Task AdvanceAsync(OrderWork work, Order known, NativeTarget target, RemoteOrder remote)
    {
        if (target < NativeTarget.Processing && known.ShippingStatus is not ShippingStatus.Delivered)
            return;

        var native = await nativeOrders.GetByIdAsync(known.Id);
        if (target >= NativeTarget.Processing && native.OrderStatus is OrderStatus.Pending)
            await SetStatusAsync(native, OrderStatus.Processing);

        if (target >= NativeTarget.Shipped)
            await shipment.ShipAsync(work, native, remote);

        // A delivery may have been cut off in the middle, and the goods be on their way back by now.
        if (target is NativeTarget.Delivered || native.ShippingStatus is ShippingStatus.Delivered)
        {
            await shipment.DeliverAsync(native);
            if (native.OrderStatus is not OrderStatus.Complete)
                await SetStatusAsync(native, OrderStatus.Complete);
        }
    }

    private async Task CancelAsync(OrderWork work, Order native)
    {
        if (native.OrderStatus is OrderStatus.Cancelled)
        {
            // By hand, while the marketplace went on with it: the money goes back only now.
            if (Refund.Of(native) is > 0 and var late)
            {
                await rows.ChangeAsync(native, Refund.Apply);
                await AnnounceAsync(native, late);
            }

            return;
        }

        if (OrderRules.HasLeft(native) || native.OrderStatus is OrderStatus.Complete)
        {
            await ReportDifferenceAsync(work.Order, native);
            return;
        }

        var (previous, refunded) = (native.OrderStatus, Refund.Of(native));

        await cancellation.WriteAsync(work, native, isCancelled: true);
        await events.PublishOwnAsync(new OrderStatusChangedEvent(native, previous));
        await AnnounceAsync(native, refunded);
    }

    /// <summary>To whoever has heard of the order: accounting plugins among them.</summary>
    private Task AnnounceAsync(Order native, decimal refunded) =>
        refunded > 0 && settings.PublishOrderPlaced ? events.PublishAsync(new OrderRefundedEvent(native, refunded)) : Task.CompletedTask;

    private Task ReportDifferenceAsync(MarketplaceOrder order, Order native) =>
        journal.OrderAsync(order, JournalLevel.Warning, new(OrderTexts.Difference, StateWords.Of(order), OwnerText.Of(native.OrderStatus)));

    private async Task SetStatusAsync(Order native, OrderStatus status)
    {
        var previous = native.OrderStatus;
        await rows.ChangeAsync(native, order => order.OrderStatus = status);
        await events.PublishOwnAsync(new OrderStatusChangedEvent(native, previous));
    }
}
