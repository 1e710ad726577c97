using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Core.Events;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Orders;
using Nop.Services.Shipping;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// The shipments of a native order. Those made by hand in nop are taken as they are; what they leave over goes into one of ours. Sent and
/// delivered by hand: nop's own ways of doing it may complete the order, and then mail the buyer whatever they are told.
/// </summary>
public sealed class NativeShipment(
    IShipmentService shipments,
    IOrderService orders,
    NativeOrderRows rows,
    WarehouseStock warehouses,
    IEventPublisher events,
    TimeProvider time)
{
    public async Task ShipAsync(OrderWork work, Order native, RemoteOrder remote)
    {
        if (native.PickupInStore || native.ShippingStatus is ShippingStatus.ShippingNotRequired)
            return;

        var tracking = StoredText.FitOrNull(string.Join(", ", remote.TrackingCodes), 400);
        var items = await orders.GetOrderItemsAsync(native.Id);
        await PackTheRestAsync(work, native, items, tracking, remote.Has(OrderTraits.FulfilledByMarketplace));

        var all = await shipments.GetShipmentsByOrderIdAsync(native.Id);
        if (all.Count == 1)
            await SetTrackingAsync(all[0], tracking);
        foreach (var shipment in all.Where(shipment => shipment.ShippedDateUtc is null))
            await SendAsync(work, shipment, items);

        await EnsureShippedAsync(native);
    }

    public async Task DeliverAsync(Order native)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var shipment in await shipments.GetShipmentsByOrderIdAsync(native.Id))
        {
            if (shipment.DeliveryDateUtc is not null)
                continue;

            shipment.DeliveryDateUtc = now;
            await shipments.UpdateShipmentAsync(shipment);
            await events.PublishAsync(new ShipmentDeliveredEvent(shipment));
        }

        if (native.ShippingStatus is ShippingStatus.Delivered or ShippingStatus.ShippingNotRequired && native.PaymentStatus is not PaymentStatus.Pending)
            return;

        await rows.ChangeAsync(native, Deliver);

        void Deliver(Order order)
        {
            if (order.ShippingStatus is not ShippingStatus.ShippingNotRequired)
                order.ShippingStatus = ShippingStatus.Delivered;

            // Cash on delivery: what is delivered is paid.
            if (order.PaymentStatus is PaymentStatus.Pending)
                (order.PaymentStatus, order.PaidDateUtc) = (PaymentStatus.Paid, now);
        }
    }

    private async Task PackTheRestAsync(OrderWork work, Order native, IList<OrderItem> items, string? tracking, bool fromMarketplaceWarehouse)
    {
        var rest = await NotPackedAsync(native, items);
        if (rest.Count == 0)
            return;

        List<ShipmentItem> packed = fromMarketplaceWarehouse
            ? [.. rest.Select(each => new ShipmentItem { OrderItemId = each.Item.Id, Quantity = each.Pieces })]
            : await warehouses.PackAsync(rest);
        var shipment = new Shipment
        {
            OrderId = native.Id,
            TrackingNumber = tracking,
            TotalWeight = rest.Sum(each => each.Item.ItemWeight * each.Pieces),
            CreatedOnUtc = time.GetUtcNow().UtcDateTime,
        };
        await work.WhileHeldAsync(async () =>
        {
            await shipments.InsertShipmentAsync(shipment);
            foreach (var item in packed)
            {
                item.ShipmentId = shipment.Id;
                await shipments.InsertShipmentItemAsync(item);
            }
        });

        // A consumer's swallowed database error would have turned a commit into a silent rollback.
        if ((await NotPackedAsync(native, items)).Count > 0)
            throw new InvalidOperationException($"A shipment of order {native.Id} was not committed.");

        await events.PublishAsync(new ShipmentCreatedEvent(shipment));
        if (tracking is not null)
            await events.PublishAsync(new ShipmentTrackingNumberSetEvent(shipment));
    }

    private async Task SetTrackingAsync(Shipment shipment, string? tracking)
    {
        if (tracking is null || shipment.TrackingNumber == tracking)
            return;

        shipment.TrackingNumber = tracking;
        await shipments.UpdateShipmentAsync(shipment);
        await events.PublishAsync(new ShipmentTrackingNumberSetEvent(shipment));
    }

    private async Task SendAsync(OrderWork work, Shipment shipment, IList<OrderItem> items)
    {
        var packed = await shipments.GetShipmentItemsByShipmentIdAsync(shipment.Id);
        shipment.ShippedDateUtc = time.GetUtcNow().UtcDateTime;
        var reserved = await warehouses.ReservedAsync([.. packed], [.. items]);
        await Deadlocks.RetryAsync(() => work.WhileHeldAsync(
            () => warehouses.LockAsync(reserved),
            async () =>
            {
                await shipments.UpdateShipmentAsync(shipment);
                await warehouses.BookAsync(reserved, work.Name);
            }));

        if ((await shipments.GetShipmentsByOrderIdAsync(shipment.OrderId)).Any(stored => stored.Id == shipment.Id && stored.ShippedDateUtc is null))
            throw new InvalidOperationException($"Shipment {shipment.Id} was not committed as sent.");

        await events.PublishAsync(new ShipmentSentEvent(shipment));
    }

    /// <summary>The shipments are saved before the order: cut off in between, the order would never say that it was shipped.</summary>
    private async Task EnsureShippedAsync(Order native)
    {
        if (native.ShippingStatus is not (ShippingStatus.NotYetShipped or ShippingStatus.PartiallyShipped))
            return;

        await rows.ChangeAsync(native, order => order.ShippingStatus = ShippingStatus.Shipped);
    }

    private async Task<List<(OrderItem Item, int Pieces)>> NotPackedAsync(Order native, IList<OrderItem> items)
    {
        var packed = new Dictionary<int, int>();
        foreach (var shipment in await shipments.GetShipmentsByOrderIdAsync(native.Id))
        {
            foreach (var item in await shipments.GetShipmentItemsByShipmentIdAsync(shipment.Id))
                packed[item.OrderItemId] = packed.GetValueOrDefault(item.OrderItemId) + item.Quantity;
        }

        return [.. items.Select(item => (item, item.Quantity - packed.GetValueOrDefault(item.Id))).Where(each => each.Item2 > 0)];
    }
}
