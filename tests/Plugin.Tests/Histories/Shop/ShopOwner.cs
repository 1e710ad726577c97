using Microsoft.Extensions.DependencyInjection;
using LinqToDB;
using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Services.Orders;

namespace Plugin.Tests.Histories.Shop;

/// <summary>
/// A person at work on nop's order page, as nop does it: whole rows, the status before the stock, step by step. Only stock is changed exactly and
/// together with its history, because nop's own lost updates are not what is tested.
/// </summary>
internal sealed class ShopOwner(IServiceProvider shop, IRepository<Order> orders, IRepository<OrderItem> items, IOrderService service, TimeProvider time)
{
    private readonly NativeOrderChanges _consumer = ActivatorUtilities.CreateInstance<NativeOrderChanges>(shop, new HttpContextAccessor());

    public async Task CancelAsync(int orderId)
    {
        if (await orders.GetByIdAsync(orderId) is not { Deleted: false } order || order.OrderStatus is OrderStatus.Cancelled)
            return;

        await SetStatusAsync(order, OrderStatus.Cancelled);
        await NoteAsync(orderId, "Order has been cancelled");
        await ReturnAsync(orderId, "The stock quantity has been increased by canceling the order");
    }

    /// <summary>The status alone, as the page lets one edit it.</summary>
    public async Task SetStatusAsync(int orderId, OrderStatus status)
    {
        if (await orders.GetByIdAsync(orderId) is { Deleted: false } order)
            await SetStatusAsync(order, status);
    }

    public async Task DeleteAsync(int orderId)
    {
        if (await orders.GetByIdAsync(orderId) is not { Deleted: false } order)
            return;

        if (order.OrderStatus is not OrderStatus.Cancelled)
            await ReturnAsync(orderId, "The stock quantity has been increased by deleting the order");

        await NoteAsync(orderId, "Order has been deleted");
        order.Deleted = true;
        await orders.UpdateAsync(order);
        await _consumer.HandleEventAsync(new EntityDeletedEvent<Order>(order));
    }

    /// <param name="quantity">0 takes the item out.</param>
    public async Task SetQuantityAsync(int itemId, int quantity)
    {
        if (await items.GetByIdAsync(itemId) is not { } item)
            return;

        var more = item.Quantity - quantity;
        if (quantity == 0)
        {
            await PutBackAsync(item, item.Quantity, "The stock quantity has been increased by deleting an order item from the order");
            await items.DeleteAsync(item);
            await _consumer.HandleEventAsync(new EntityDeletedEvent<OrderItem>(item));
            return;
        }

        item.Quantity = quantity;
        await items.UpdateAsync(item);
        await _consumer.HandleEventAsync(new EntityUpdatedEvent<OrderItem>(item));
        await PutBackAsync(item, more, "The stock quantity has been changed by editing the order");
    }

    /// <summary>One piece, as an item of its own.</summary>
    public async Task AddAsync(int orderId, int productId, string attributesXml)
    {
        if (await orders.GetByIdAsync(orderId) is not { Deleted: false })
            return;

        var item = new OrderItem { OrderId = orderId, ProductId = productId, AttributesXml = attributesXml, Quantity = 1 };
        await items.InsertAsync(item);
        await _consumer.HandleEventAsync(new EntityInsertedEvent<OrderItem>(item));
        await PutBackAsync(item, -1, "The stock quantity has been changed by editing the order");
    }

    /// <summary>All of it in one shipment, sent.</summary>
    public async Task ShipAsync(int orderId)
    {
        if (await orders.GetByIdAsync(orderId) is not { Deleted: false, ShippingStatus: ShippingStatus.NotYetShipped } order)
            return;

        var shipment = new Shipment { OrderId = orderId, CreatedOnUtc = time.GetUtcNow().UtcDateTime, ShippedDateUtc = time.GetUtcNow().UtcDateTime };
        await Rows<Shipment>().InsertAsync(shipment);
        foreach (var item in await service.GetOrderItemsAsync(orderId))
            await Rows<ShipmentItem>().InsertAsync(new ShipmentItem { ShipmentId = shipment.Id, OrderItemId = item.Id, Quantity = item.Quantity });

        order.ShippingStatus = ShippingStatus.Shipped;
        await orders.UpdateAsync(order);
    }

    private async Task SetStatusAsync(Order order, OrderStatus status)
    {
        var previous = order.OrderStatus;
        order.OrderStatus = status;
        await orders.UpdateAsync(order);
        await _consumer.HandleEventAsync(new OrderStatusChangedEvent(order, previous));
    }

    private async Task ReturnAsync(int orderId, string words)
    {
        foreach (var item in await service.GetOrderItemsAsync(orderId))
            await PutBackAsync(item, item.Quantity, words);
    }

    private async Task PutBackAsync(OrderItem item, int pieces, string words)
    {
        if (pieces == 0)
            return;

        var product = await Rows<Product>().GetByIdAsync(item.ProductId);
        var size = Rows<ProductAttributeCombination>().Table.FirstOrDefault(row => row.ProductId == product.Id && row.AttributesXml == item.AttributesXml);
        if (product.ManageInventoryMethod is ManageInventoryMethod.ManageStock)
        {
            await MoveAsync(product.Id, pieces, $"{words} #{item.OrderId}");
        }
        else if (size is not null)
        {
            await TogetherAsync(async () =>
            {
                await Rows<ProductAttributeCombination>().Table.Where(row => row.Id == size.Id).Set(row => row.StockQuantity, row => row.StockQuantity + pieces).UpdateAsync();
                await TellAsync(product.Id, size.Id, pieces, $"{words} #{item.OrderId}");
            });
        }

        // nop writes no words beside what comes back with a combination.
        foreach (var value in Rows<ProductAttributeValue>().Table.Where(value => value.Name == item.AttributesXml).ToList())
            await MoveAsync(value.AssociatedProductId, pieces * value.Quantity, "");
    }

    private Task MoveAsync(int productId, int pieces, string message) => TogetherAsync(async () =>
    {
        await Rows<Product>().Table.Where(row => row.Id == productId).Set(row => row.StockQuantity, row => row.StockQuantity + pieces).UpdateAsync();
        await TellAsync(productId, null, pieces, message);
    });

    /// <summary>Whoever compares stock and history in between would find a difference that is none.</summary>
    private static Task TogetherAsync(Func<Task> writes) => OneTransaction.RunAsync(() => Task.CompletedTask, writes);

    private async Task TellAsync(int productId, int? combinationId, int pieces, string message)
    {
        var stock = combinationId is { } id ? (await Rows<ProductAttributeCombination>().GetByIdAsync(id)).StockQuantity : (await Rows<Product>().GetByIdAsync(productId)).StockQuantity;
        await Rows<StockQuantityHistory>().InsertAsync(new StockQuantityHistory
        {
            ProductId = productId,
            CombinationId = combinationId,
            QuantityAdjustment = pieces,
            StockQuantity = stock,
            Message = message,
            CreatedOnUtc = time.GetUtcNow().UtcDateTime,
        });
    }

    private Task NoteAsync(int orderId, string note) => service.InsertOrderNoteAsync(new OrderNote { OrderId = orderId, Note = note, CreatedOnUtc = time.GetUtcNow().UtcDateTime });

    private IRepository<T> Rows<T>() where T : Nop.Core.BaseEntity => shop.GetRequiredService<IRepository<T>>();
}
