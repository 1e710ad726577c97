using Nop.Core;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Orders;
using Nop.Services.Shipping;

namespace Plugin.Tests.Histories.Shop;

internal sealed class ShopShipments(IRepository<Shipment> shipments, IRepository<ShipmentItem> items) : IShipmentService
{
    public async Task<IList<Shipment>> GetShipmentsByOrderIdAsync(int orderId, bool? shipped = null, bool? readyForPickup = null, int vendorId = 0) =>
        await shipments.Table.Where(shipment => shipment.OrderId == orderId).OrderBy(shipment => shipment.Id).ToListAsync();

    public Task InsertShipmentAsync(Shipment shipment) => shipments.InsertAsync(shipment);

    public Task UpdateShipmentAsync(Shipment shipment) => shipments.UpdateAsync(shipment);

    public async Task<IList<ShipmentItem>> GetShipmentItemsByShipmentIdAsync(int shipmentId) =>
        await items.Table.Where(item => item.ShipmentId == shipmentId).ToListAsync();

    public Task InsertShipmentItemAsync(ShipmentItem shipmentItem) => items.InsertAsync(shipmentItem);
}

/// <summary>What nop does when a shipment is sent, statement by statement.</summary>
internal sealed class ShopShipping(IOrderService orders, IShipmentService shipments, IEventPublisher events, TimeProvider time) : IOrderProcessingService
{
    public async Task ShipAsync(Shipment shipment, bool notifyCustomer)
    {
        var order = await orders.GetOrderByIdAsync(shipment.OrderId);
        if (shipment.ShippedDateUtc is not null)
            throw new NopException("This shipment is already shipped");

        shipment.ShippedDateUtc = time.GetUtcNow().UtcDateTime;
        await shipments.UpdateShipmentAsync(shipment);

        order.ShippingStatus = await IsWholeAsync(order.Id) ? ShippingStatus.Shipped : ShippingStatus.PartiallyShipped;
        await orders.UpdateOrderAsync(order);
        await orders.InsertOrderNoteAsync(new OrderNote { OrderId = order.Id, Note = $"Shipment# {shipment.Id} has been sent" });
        await CheckStatusAsync(order);
    }

    private async Task<bool> IsWholeAsync(int orderId)
    {
        var sent = new List<ShipmentItem>();
        foreach (var shipment in await shipments.GetShipmentsByOrderIdAsync(orderId))
            sent.AddRange(await shipments.GetShipmentItemsByShipmentIdAsync(shipment.Id));

        return (await orders.GetOrderItemsAsync(orderId)).All(item => sent.Where(each => each.OrderItemId == item.Id).Sum(each => each.Quantity) >= item.Quantity);
    }

    private async Task CheckStatusAsync(Order order)
    {
        if (order.OrderStatus is OrderStatus.Pending && order is { PaymentStatus: PaymentStatus.Paid } or { ShippingStatus: ShippingStatus.Shipped or ShippingStatus.PartiallyShipped })
            await SetAsync(order, OrderStatus.Processing);
        if (order is { OrderStatus: not (OrderStatus.Cancelled or OrderStatus.Complete), PaymentStatus: PaymentStatus.Paid, ShippingStatus: ShippingStatus.Delivered })
            await SetAsync(order, OrderStatus.Complete);
    }

    private async Task SetAsync(Order order, OrderStatus status)
    {
        var previous = order.OrderStatus;
        if (previous == status)
            return;

        order.OrderStatus = status;
        await orders.UpdateOrderAsync(order);
        await events.PublishAsync(new OrderStatusChangedEvent(order, previous));
    }
}
