using EmbeddedShop.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Catalog;
using Nop.Services.Orders;

namespace EmbeddedShop.Admin.Orders;

/// <summary>What the buttons of the order page do, with the events and the stock movements of the host.</summary>
public sealed class OrderActions(
    IOrderService orders, IProductService products, IRepository<Order> repository, OrderMails mails, IEventPublisher events)
{
    public async Task ChangeStatusAsync(Order order, OrderStatus status)
    {
        await SetStatusAsync(order, status);
        await NoteAsync(order, $"Order status has been edited. New status: {status}");
    }

    public async Task CancelAsync(Order order)
    {
        if (order.OrderStatus is OrderStatus.Cancelled)
            return;

        await SetStatusAsync(order, OrderStatus.Cancelled);
        var mailId = await mails.CancelledAsync(order);
        await NoteAsync(order, $"\"Order cancelled\" email (to customer) has been queued. Queued email identifiers: {mailId}.");
        await NoteAsync(order, "Order has been cancelled");
        await ReturnStockAsync(order, $"The stock quantity has been increased by canceling the order #{order.Id}");
    }

    public async Task DeleteAsync(Order order)
    {
        if (order.OrderStatus is not OrderStatus.Cancelled)
            await ReturnStockAsync(order, $"The stock quantity has been increased by deleting the order #{order.Id}");
        await NoteAsync(order, "Order has been deleted");
        await repository.DeleteAsync(order);
    }

    private async Task SetStatusAsync(Order order, OrderStatus status)
    {
        var previous = order.OrderStatus;
        order.OrderStatus = status;
        await orders.UpdateOrderAsync(order);
        await events.PublishAsync(new OrderStatusChangedEvent(order, previous));
    }

    private async Task ReturnStockAsync(Order order, string message)
    {
        foreach (var item in await orders.GetOrderItemsAsync(order.Id))
        {
            if (await products.GetProductByIdAsync(item.ProductId) is { } product)
                await products.AdjustInventoryAsync(product, item.Quantity, item.AttributesXml, message);
        }
    }

    private Task NoteAsync(Order order, string note) =>
        orders.InsertOrderNoteAsync(new OrderNote { OrderId = order.Id, Note = note, CreatedOnUtc = DateTime.UtcNow });
}
