using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Says what the marketplace says otherwise than was sold, as far as nobody has put that right in the native order.</summary>
public sealed class SoldDifferenceText(StoredRemoteOrder stored, IRepository<MarketplaceOrderLine> lines, IOrderService orders, LocalizedTexts texts)
{
    /// <summary>Null when both agree.</summary>
    public async Task<string?> OfAsync(MarketplaceOrder order, Order? native)
    {
        if (order.SoldDifference is null)
            return null;
        if (native is null or { Deleted: true } || await stored.ReadAsync(order) is not { } remote)
            return await texts.StoredAsync(order.SoldDifference);

        var sold = await lines.Table.Where(line => line.MarketplaceOrderId == order.Id).OrderBy(line => line.Id).ToListAsync();
        var difference = SoldDifferences.Of(order, [.. sold], remote, NativeFigures.Of(native, await orders.GetOrderItemsAsync(native.Id)));
        return difference is null ? null : await texts.TextAsync(difference);
    }
}
