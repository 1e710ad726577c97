using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// A native order that is there although our record does not know of it: an attempt was cut off, or an earlier installation has left it, or it
/// belongs to the record of another account with the same login.
/// </summary>
public sealed class EarlierNativeOrder(IOrderService orders, IRepository<MarketplaceOrder> records, OrderRows rows)
{
    /// <summary>Also when it was cancelled or deleted in the meantime. Null when there is none.</summary>
    public Task<Order> FindAsync(OrderWork work, RemoteOrder remote) =>
        orders.GetOrderByGuidAsync(NativeIds.Order(work.Account.Marketplace, remote.ExternalId));

    /// <summary>Null when it may become ours.</summary>
    public async Task<OwnerText?> WhyNotOursAsync(OrderWork work, Order earlier)
    {
        var (id, own) = (earlier.Id, work.Order.Id);
        return await records.Table.AnyAsync(record => record.OrderId == id && record.Id != own)
            ? new OwnerText(OrderTexts.OfAnotherRecord, string.IsNullOrEmpty(earlier.CustomOrderNumber) ? StoredValue.Number(id) : earlier.CustomOrderNumber)
            : null;
    }

    /// <summary>
    /// Takes over what an earlier installation had finished: its items, whatever people have made of them since, and nothing is announced again.
    /// </summary>
    /// <returns>False when it was never finished, so that items may be missing.</returns>
    /// <exception cref="LeaseLostException">Nothing was written.</exception>
    public async Task<bool> AdoptIfFinishedAsync(OrderWork work, RemoteOrder remote, Order earlier)
    {
        // Notes are written once the items are; one that is older than our record is not by us.
        var notes = await orders.GetOrderNotesByOrderIdAsync(earlier.Id);
        if (!notes.Any(note => note.CreatedOnUtc < work.Order.ReceivedOnUtc))
            return false;

        work.Notes = [.. notes.Select(note => note.Note)];
        var items = (await orders.GetOrderItemsAsync(earlier.Id)).DistinctBy(item => item.OrderItemGuid).ToDictionary(item => item.OrderItemGuid, item => item.Id);
        foreach (var line in work.Lines)
            line.OrderItemId = items.GetValueOrDefault(NativeIds.OrderItem(work.Account.Marketplace, remote.ExternalId, line.ExternalLineKey), MarketplaceOrderLine.ItemTakenOut);

        work.Order.BelongsTo(earlier.Id);
        work.Order.OrderPlacedPublished = true;
        await work.WhileHeldAsync(async () =>
        {
            await rows.WriteLinesAsync(work);
            await rows.WriteAsync(work.Order);
        });
        return true;
    }
}
