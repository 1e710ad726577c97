using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Tells the rest of the shop about a new order, after everything is saved and at most once.</summary>
public sealed class AnnounceOrder(
    IRepository<MarketplaceOrder> orders,
    OrderLeases leases,
    IEventPublisher events,
    OrderNotes notes,
    StoreSettings settings)
{
    public async Task OnceAsync(MarketplaceOrder order, Order native, IMarketplace marketplace)
    {
        if (order.Announced)
            return;

        await notes.ReceivedAsync(native, order, marketplace);
        order.Announced = true;
        await leases.WhileHeldAsync(() => orders.UpdateAsync(order, publishEvent: false));
        if ((await settings.OfAsync(native.StoreId)).PublishOrderPlaced)
            await events.PublishAsync(new OrderPlacedEvent(native));
    }
}
