using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>The accepted orders that the shop has to send, of every account: three statements, however many there are.</summary>
public sealed class DeskOrders(IRepository<MarketplaceOrder> orders, IRepository<MarketplaceOrderLine> lines, AccountLookup accounts, MarketplaceRegistry marketplaces)
{
    /// <summary>Of more, those that must leave first.</summary>
    public const int Most = 1000;

    public Task<IReadOnlyList<DeskOrder>> AllAsync() => ReadAsync(Here());

    /// <summary>Those of the chosen that are on the desk.</summary>
    public Task<IReadOnlyList<DeskOrder>> ChosenAsync(IReadOnlyCollection<int> orderIds)
    {
        var ids = orderIds.Distinct().Take(Most).ToList();
        return ReadAsync(Here().Where(order => ids.Contains(order.Id)));
    }

    private IQueryable<MarketplaceOrder> Here() => orders.Table.Where(OrderTabs.IsToShip);

    private async Task<IReadOnlyList<DeskOrder>> ReadAsync(IQueryable<MarketplaceOrder> query)
    {
        var found = await query
            .OrderBy(order => order.DispatchByUtc == null ? 1 : 0).ThenBy(order => order.DispatchByUtc).ThenBy(order => order.Id)
            .Take(Most)
            .Select(order => new
            {
                order.Id,
                order.AccountId,
                order.ExternalId,
                order.StateId,
                order.TraitsId,
                order.BuyerName,
                order.Courier,
                order.VoucherUrl,
                order.DispatchByUtc,
                order.Body,
            })
            .ToListAsync();
        var ids = found.Select(order => order.Id).ToList();
        var ofOrders = ids.Count == 0 ? [] : await lines.Table.Where(line => ids.Contains(line.MarketplaceOrderId)).OrderBy(line => line.Id).ToListAsync();
        var linesByOrder = ofOrders.Where(line => line.IsSold()).ToLookup(line => line.MarketplaceOrderId);
        var readers = (await accounts.AllAsync()).ToDictionary(account => account.Id, account => marketplaces.Find(account.Marketplace));
        return
        [
            .. found.Select(order =>
            {
                var remote = readers.GetValueOrDefault(order.AccountId)?.Read(order.Body) is ReadResult.Understood understood ? understood.Order : null;
                return new DeskOrder(
                    order.Id,
                    order.AccountId,
                    ForeignId.Read(order.ExternalId),
                    (MarketplaceOrderState)order.StateId,
                    (OrderTraits)order.TraitsId,
                    order.BuyerName,
                    order.Courier ?? remote?.Courier,
                    !string.IsNullOrEmpty(order.VoucherUrl) || remote?.Shipments.Any(shipment => shipment.HasVoucher == true) == true,
                    order.DispatchByUtc,
                    remote,
                    [.. linesByOrder[order.Id]]);
            }),
        ];
    }
}
