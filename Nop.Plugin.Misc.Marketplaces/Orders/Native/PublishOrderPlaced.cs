using Nop.Core.Domain.Orders;
using Nop.Core.Events;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Tells the rest of the shop about a new order, after everything is saved and at most once.</summary>
public sealed class PublishOrderPlaced(OrderRows rows, IEventPublisher events, OrderNotes notes, StoreSettings settings)
{
    public async Task OnceAsync(OrderWork work, Order native)
    {
        if (work.Order.OrderPlacedPublished)
            return;

        await notes.ReceivedAsync(native, work);
        work.Order.OrderPlacedPublished = true;
        await rows.SaveAsync(work);
        if ((await settings.OfAsync(native.StoreId)).PublishOrderPlaced)
            await events.PublishAsync(new OrderPlacedEvent(native));
    }
}
