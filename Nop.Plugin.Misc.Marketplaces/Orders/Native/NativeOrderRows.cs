using LinqToDB;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Data;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// Writes how far a native order is, and nothing else of it, and only while it is still as it was read: a write of the whole row would undo
/// what a person changes in the shop at the same moment.
/// </summary>
public sealed class NativeOrderRows(IRepository<Order> orders, IEventPublisher events)
{
    /// <param name="native">As it was read; changed in memory as well.</param>
    /// <exception cref="NativeOrderChangedException">Somebody else has changed it since; nothing was written.</exception>
    public async Task ChangeAsync(Order native, Action<Order> change)
    {
        await WriteAsync(native, change);
        await TellAsync(native);
    }

    /// <summary>Without an event. Belongs in a transaction, which has to end first.</summary>
    /// <inheritdoc cref="ChangeAsync"/>
    public async Task WriteAsync(Order native, Action<Order> change)
    {
        var (id, status, shipping, payment) = (native.Id, native.OrderStatusId, native.ShippingStatusId, native.PaymentStatusId);
        change(native);
        var written = await orders.Table
            .Where(row => row.Id == id && !row.Deleted && row.OrderStatusId == status && row.ShippingStatusId == shipping && row.PaymentStatusId == payment)
            .Set(row => row.OrderStatusId, native.OrderStatusId)
            .Set(row => row.ShippingStatusId, native.ShippingStatusId)
            .Set(row => row.PaymentStatusId, native.PaymentStatusId)
            .Set(row => row.PaidDateUtc, native.PaidDateUtc)
            .Set(row => row.RefundedAmount, native.RefundedAmount)
            .UpdateAsync();
        if (written == 0)
            throw new NativeOrderChangedException(id);
    }

    public Task TellAsync(Order native) => events.PublishAsync(new EntityUpdatedEvent<Order>(native));
}

/// <summary>A native order was changed by somebody else since it was read: read it again and decide anew.</summary>
public sealed class NativeOrderChangedException(int orderId) : Exception($"Order {orderId} was changed in the shop at the same moment.");
