using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Events;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Has an order looked at again when its native order was cancelled, taken back from that, or deleted in the shop.</summary>
public sealed class NativeOrderChanges(OrderMarks marks) : IConsumer<OrderStatusChangedEvent>, IConsumer<EntityDeletedEvent<Order>>
{
    public Task HandleEventAsync(OrderStatusChangedEvent eventMessage) =>
        eventMessage.Order.OrderStatus is OrderStatus.Cancelled || eventMessage.PreviousOrderStatus is OrderStatus.Cancelled
            ? MarkAsync(eventMessage.Order)
            : Task.CompletedTask;

    public Task HandleEventAsync(EntityDeletedEvent<Order> eventMessage) => MarkAsync(eventMessage.Entity);

    private async Task MarkAsync(Order native)
    {
        try
        {
            await marks.RequestSyncAsync(native.Id);
        }
        catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
        {
            // Uninstalled while this process is still running: there is nothing left to mark.
        }
    }
}
