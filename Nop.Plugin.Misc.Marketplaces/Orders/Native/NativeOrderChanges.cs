using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Events;
using Nop.Web.Framework;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// Has an order looked at again when its native order was cancelled, taken back from that, or deleted in the shop, or when an item was added, changed
/// or taken out.
/// </summary>
public sealed class NativeOrderChanges(OrderMarks marks, IHttpContextAccessor requests) :
    IConsumer<OrderStatusChangedEvent>,
    IConsumer<EntityDeletedEvent<Order>>,
    IConsumer<EntityInsertedEvent<OrderItem>>,
    IConsumer<EntityUpdatedEvent<OrderItem>>,
    IConsumer<EntityDeletedEvent<OrderItem>>
{
    public Task HandleEventAsync(OrderStatusChangedEvent eventMessage) =>
        !OwnStatusChange.IsAnnounced && (eventMessage.Order.OrderStatus is OrderStatus.Cancelled || eventMessage.PreviousOrderStatus is OrderStatus.Cancelled)
            ? MarkAsync(eventMessage.Order.Id)
            : Task.CompletedTask;

    public Task HandleEventAsync(EntityDeletedEvent<Order> eventMessage) => MarkAsync(eventMessage.Entity.Id);

    public Task HandleEventAsync(EntityInsertedEvent<OrderItem> eventMessage) => IsOfANewOrder() ? Task.CompletedTask : MarkAsync(eventMessage.Entity.OrderId);

    public Task HandleEventAsync(EntityUpdatedEvent<OrderItem> eventMessage) => MarkAsync(eventMessage.Entity.OrderId);

    public Task HandleEventAsync(EntityDeletedEvent<OrderItem> eventMessage) => MarkAsync(eventMessage.Entity.OrderId);

    /// <summary>Only the admin adds to orders that exist; a checkout should not pay for asking, nor should an order of a marketplace that is being made.</summary>
    private bool IsOfANewOrder() => requests.HttpContext is { } request && !AreaNames.ADMIN.Equals(request.GetRouteValue("area"));

    private async Task MarkAsync(int nativeOrderId)
    {
        try
        {
            await marks.ChangedInShopAsync(nativeOrderId);
        }
        catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
        {
            // Uninstalled while this process is still running: there is nothing left to mark.
        }
    }
}
