using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Core.Events;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Orders;
using Nop.Services.Orders;
using Nop.Services.Shipping;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>The shipment of a native order: made once, shipped, delivered; a shipment made by hand in nop is taken as it is.</summary>
public sealed class NativeShipment(
    IShipmentService shipments,
    IOrderService orders,
    OrderLeases leases,
    IOrderProcessingService processing,
    IEventPublisher events,
    TimeProvider time)
{
    public async Task ShipAsync(Order native, RemoteOrder remote)
    {
        if (native.PickupInStore || native.ShippingStatus is ShippingStatus.ShippingNotRequired)
            return;

        var tracking = StoredText.FitOrNull(string.Join(", ", remote.TrackingCodes), 400);
        var shipment = (await shipments.GetShipmentsByOrderIdAsync(native.Id)).FirstOrDefault();
        if (shipment is null)
        {
            shipment = new Shipment { OrderId = native.Id, TrackingNumber = tracking, CreatedOnUtc = time.GetUtcNow().UtcDateTime };
            await leases.WhileHeldAsync(() => shipments.InsertShipmentAsync(shipment));
        }
        else if (tracking is not null && shipment.TrackingNumber != tracking)
        {
            shipment.TrackingNumber = tracking;
            await shipments.UpdateShipmentAsync(shipment);
        }

        if (shipment.ShippedDateUtc is not null)
        {
            await EnsureShippedAsync(native);
            return;
        }

        await EnsureItemsAsync(native, shipment);
        await processing.ShipAsync(shipment, notifyCustomer: false);
    }

    /// <summary>nop saves the shipment before the order: cut off in between, the order would never say that it was shipped.</summary>
    private async Task EnsureShippedAsync(Order native)
    {
        if (native.ShippingStatus is not ShippingStatus.NotYetShipped)
            return;

        native.ShippingStatus = ShippingStatus.Shipped;
        await orders.UpdateOrderAsync(native);
    }

    /// <summary>By hand, because nop's delivery completes the order and mails the buyer whatever it is told.</summary>
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

        if (native.ShippingStatus is not ShippingStatus.ShippingNotRequired)
            native.ShippingStatus = ShippingStatus.Delivered;
        if (native.PaymentStatus is PaymentStatus.Pending)
        {
            // Cash on delivery: what is delivered is paid.
            native.PaymentStatus = PaymentStatus.Paid;
            native.PaidDateUtc = now;
        }

        await orders.UpdateOrderAsync(native);
    }

    private async Task EnsureItemsAsync(Order native, Shipment shipment)
    {
        foreach (var item in await MissingItemsAsync(native, shipment))
        {
            await leases.WhileHeldAsync(() => shipments.InsertShipmentItemAsync(
                new ShipmentItem { ShipmentId = shipment.Id, OrderItemId = item.Id, Quantity = item.Quantity }));
        }

        // A consumer's swallowed database error would have turned a commit into a silent rollback.
        if ((await MissingItemsAsync(native, shipment)).Count > 0)
            throw new InvalidOperationException($"The items of shipment {shipment.Id} were not committed.");

        await events.PublishAsync(new ShipmentCreatedEvent(shipment));
    }

    private async Task<List<OrderItem>> MissingItemsAsync(Order native, Shipment shipment)
    {
        var present = (await shipments.GetShipmentItemsByShipmentIdAsync(shipment.Id)).Select(item => item.OrderItemId).ToHashSet();
        return [.. (await orders.GetOrderItemsAsync(native.Id)).Where(item => !present.Contains(item.Id))];
    }
}
