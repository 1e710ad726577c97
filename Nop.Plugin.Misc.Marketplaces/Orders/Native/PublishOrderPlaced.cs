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

        // Where its status is still to follow, whoever listens hears of the order before that.
        if (NativeTargets.Of(work.Order.State) is NativeTarget.Pending)
        {
            work.OnceRecorded = () => PublishAsync(native);
            return;
        }

        await rows.SaveAsync(work);
        await PublishAsync(native);
    }

    private async Task PublishAsync(Order native)
    {
        if ((await settings.OfAsync(native.StoreId)).PublishOrderPlaced)
            await events.PublishAsync(new OrderPlacedEvent(native));
    }
}
