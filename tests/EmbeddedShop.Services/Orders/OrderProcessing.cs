using EmbeddedShop.Catalog;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Orders;
using Nop.Services.Shipping;

namespace EmbeddedShop.Orders;

/// <summary>Shipping only; mails, reward points and gift cards do not exist here.</summary>
public sealed class OrderProcessing(
    IOrderService orders,
    ShipmentService shipments,
    ProductService products,
    IRepository<OrderItem> orderItems,
    IRepository<Product> productRows,
    IEventPublisher events) : IOrderProcessingService
{
    public async Task ShipAsync(Shipment shipment, bool notifyCustomer)
    {
        ArgumentNullException.ThrowIfNull(shipment);
        var order = await orders.GetOrderByIdAsync(shipment.OrderId) ?? throw new NopException("Order cannot be loaded");
        if (order.PickupInStore)
            throw new NopException("The order has been placed with 'pickup in store': this shipment can't be shipped.");
        if (shipment.ShippedDateUtc is not null)
            throw new NopException("This shipment is already shipped");
        shipment.ShippedDateUtc = DateTime.UtcNow;
        await shipments.UpdateShipmentAsync(shipment);
        await BookReservedAsync(shipment);
        order.ShippingStatus = shipments.AllShipped(order.Id) ? ShippingStatus.Shipped : ShippingStatus.PartiallyShipped;
        await orders.UpdateOrderAsync(order);
        await NoteAsync(order, $"Shipment# {shipment.Id} has been sent");
        await CheckStatusAsync(order);
    }

    private async Task BookReservedAsync(Shipment shipment)
    {
        foreach (var item in await shipments.GetShipmentItemsByShipmentIdAsync(shipment.Id))
        {
            if (await orderItems.GetByIdAsync(item.OrderItemId) is { } orderItem && await productRows.GetByIdAsync(orderItem.ProductId) is { } product)
                await products.BookReservedInventoryAsync(product, item.WarehouseId, -item.Quantity, $"Shipment of order #{shipment.OrderId}");
        }
    }

    private async Task CheckStatusAsync(Order order)
    {
        if (order is { PaymentStatus: PaymentStatus.Paid, PaidDateUtc: null })
        {
            order.PaidDateUtc = DateTime.UtcNow;
            await orders.UpdateOrderAsync(order);
        }

        if (order.OrderStatus is OrderStatus.Pending)
            await ChangeStatusAsync(order, OrderStatus.Processing);
        if (order is { OrderStatus: not (OrderStatus.Cancelled or OrderStatus.Complete), PaymentStatus: PaymentStatus.Paid, ShippingStatus: ShippingStatus.Shipped })
            await ChangeStatusAsync(order, OrderStatus.Complete);
    }

    private async Task ChangeStatusAsync(Order order, OrderStatus status)
    {
        var previous = order.OrderStatus;
        order.OrderStatus = status;
        await orders.UpdateOrderAsync(order);
        await NoteAsync(order, $"Order status has been changed to {status}");
        await events.PublishAsync(new OrderStatusChangedEvent(order, previous));
    }

    private Task NoteAsync(Order order, string text) =>
        orders.InsertOrderNoteAsync(new OrderNote { OrderId = order.Id, Note = text, CreatedOnUtc = DateTime.UtcNow });
}
