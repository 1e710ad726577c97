using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>A page of the list of orders, with how many stand in each of its parts.</summary>
public sealed class OrderListFactory(IRepository<MarketplaceOrder> orders, OrderTabs tabs, OrderFilter filter, ReadListedOrders listed, OrderRowFactory rows)
{
    public async Task<OrderListModel> PrepareListAsync(OrderSearchModel search)
    {
        var found = OrderTabs.Sorted(await filter.ApplyAsync(tabs.Of(search.Tab), search), search.Tab);
        var page = string.IsNullOrWhiteSpace(search.Find) ? await found.ToPagedListAsync(search.Page - 1, search.PageSize) : await found.PageOfHitsAsync(orders, search);
        var models = await rows.PrepareAsync(await listed.ReadAsync([.. page]));
        var list = await new OrderListModel().PrepareToGridAsync(search, page, () => models.SelectAwait(ValueTask.FromResult));
        list.Counts = await CountsAsync(search.AccountId);
        return list;
    }

    /// <summary>By the number of the tab.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync(int accountId) =>
        (await tabs.CountAsync(accountId)).ToDictionary(tab => $"{tab.Key:D}", tab => tab.Value);
}
