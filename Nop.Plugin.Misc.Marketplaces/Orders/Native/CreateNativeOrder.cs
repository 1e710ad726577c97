using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Makes the native order of a marketplace order, once, going on from whatever exists already.</summary>
public sealed class CreateNativeOrder(
    IRepository<Order> nativeOrders,
    EarlierNativeOrder earlier,
    PrepareNativeOrder prepare,
    PriceOrder price,
    NativeAddresses addresses,
    WriteNativeOrder write)
{
    /// <summary>What came of it: the native order, or why there is none.</summary>
    /// <param name="IsNew">Nothing of it was there before.</param>
    public sealed record Creation(Order? Order, OwnerText? Problem, bool IsNew = false);

    /// <exception cref="LeaseLostException">What is there of the native order is taken up by whoever has the order now.</exception>
    public async Task<Creation> EnsureAsync(OrderWork work, RemoteOrder remote)
    {
        if (work.Order.OrderId > 0)
        {
            // Not from the order service: it hands out what it read earlier in this scope, with changes that may never have been saved.
            return await nativeOrders.GetByIdAsync(work.Order.OrderId) is { } linked
                ? new Creation(linked, null)
                : new Creation(null, new OwnerText(OrderTexts.NativeOrderGone, StoredValue.Number(work.Order.OrderId)));
        }

        // Asked before inserting: a refused insert would use up an id, and the id is the shop's order number.
        var present = await earlier.FindAsync(work, remote);
        if (present is not null)
        {
            if (await earlier.WhyNotOursAsync(work, present) is { } taken)
                return new Creation(null, taken);
            if (await earlier.AdoptIfFinishedAsync(work, remote, present))
                return new Creation(present, null);
        }

        var (details, problem) = await prepare.PrepareAsync(work, remote);
        if (details is null)
            return new Creation(null, problem);

        var owned = present is null
            ? await addresses.InsertAsync(remote, details.BuyerEmail)
            : await addresses.OfAsync(present);
        var amounts = await price.PriceAsync(details, owned);
        return new Creation(await write.EnsureAsync(present, details, owned, amounts), null, IsNew: present is null);
    }
}
