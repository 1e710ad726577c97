using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Reads what stands behind the rows of a page: as many statements for one order as for many.</summary>
public sealed class ReadListedOrders(
    IRepository<MarketplaceOrderLine> lines, IRepository<Order> natives, IRepository<OrderItem> items, AccountLookup accounts, MarketplaceRegistry marketplaces)
{
    /// <summary>In the given order.</summary>
    public async Task<IReadOnlyList<OrderInList>> ReadAsync(IReadOnlyCollection<MarketplaceOrder> orders)
    {
        if (orders.Count == 0)
            return [];

        var ids = orders.Select(order => order.Id).ToList();
        var linesOf = (await lines.Table.Where(line => ids.Contains(line.MarketplaceOrderId)).OrderBy(line => line.Id).ToListAsync()).ToLookup(line => line.MarketplaceOrderId);
        var nativeOf = await NativesAsync([.. orders.Select(order => order.OrderId).Where(id => id > 0)]);
        var itemsOf = await ItemsAsync([.. orders.Where(order => order.SoldDifference is not null).Select(order => order.OrderId).Where(nativeOf.ContainsKey)]);
        var readers = (await accounts.AllAsync()).ToDictionary(account => account.Id, account => marketplaces.Find(account.Marketplace));
        return
        [
            .. orders.Select(order =>
            {
                var remote = readers.GetValueOrDefault(order.AccountId)?.Read(order.Body) is ReadResult.Understood understood ? understood.Order : null;
                List<MarketplaceOrderLine> sold = [.. linesOf[order.Id]];
                var native = nativeOf.GetValueOrDefault(order.OrderId);
                return new OrderInList(order, remote, sold, native, SoldOtherwise(order, remote, sold, native, itemsOf[order.OrderId]));
            }),
        ];
    }

    private static OwnerText? SoldOtherwise(MarketplaceOrder order, RemoteOrder? remote, List<MarketplaceOrderLine> sold, Order? native, IEnumerable<OrderItem> items)
    {
        if (order.SoldDifference is null)
            return null;

        return remote is null || native is null or { Deleted: true }
            ? OwnerText.Read(order.SoldDifference)
            : SoldDifferences.Of(order, sold, remote, NativeFigures.Of(native, items));
    }

    private async Task<Dictionary<int, Order>> NativesAsync(List<int> ids) =>
        ids.Count == 0 ? [] : (await natives.Table.Where(order => ids.Contains(order.Id)).ToListAsync()).ToDictionary(order => order.Id);

    private async Task<ILookup<int, OrderItem>> ItemsAsync(List<int> ids) =>
        (ids.Count == 0 ? [] : await items.Table.Where(item => ids.Contains(item.OrderId)).ToListAsync()).ToLookup(item => item.OrderId);
}
