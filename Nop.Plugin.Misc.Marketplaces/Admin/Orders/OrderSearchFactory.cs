using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The page around the list of orders.</summary>
public sealed class OrderSearchFactory(
    IRepository<MarketplaceInboxMessage> messages,
    IRepository<MarketplaceAccount> accounts,
    OrderTabs tabs,
    AccountLabels labels,
    IPermissionService permissions,
    LocalizedTexts texts)
{
    private const int StateQuarantined = (int)InboxState.Quarantined;
    private const string Keys = $"{MarketplacesDefaults.Resources}.";

    /// <param name="tab">Null for the first that has something.</param>
    public async Task<OrderSearchModel> PrepareAsync(OrderSearchModel search, OrderTab? tab)
    {
        search.Counts = await tabs.CountAsync(search.AccountId);
        search.TabId = (int)(tab ?? (search.IsNarrowed ? OrderTab.All : OrderTabs.Worked.FirstOrDefault(one => search.Counts[one] > 0)));
        var all = await texts.GetAsync($"{Keys}Common.All");
        search.MayDecide = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide);
        search.HasVouchers = search.MayDecide && await accounts.Table.AnyAsync(account => account.VouchersEnabled);
        search.MessagesInQuarantine = await messages.Table.CountAsync(message => message.StateId == StateQuarantined);
        search.SetGridPageSize();
        search.AvailableAccounts.Add(new SelectListItem(all, "0"));
        foreach (var (id, label) in await labels.AllAsync())
            search.AvailableAccounts.Add(new SelectListItem(label, $"{id}"));

        var allOrders = await texts.GetAsync($"{Keys}Orders.Tab.All");
        search.AvailableStates.Add(new SelectListItem(allOrders, ""));
        foreach (var state in await texts.ChoicesAsync(null, last: MarketplaceOrderState.Unknown))
            search.AvailableStates.Add(state);

        search.AvailableOutcomes.Add(new SelectListItem(allOrders, "0"));
        foreach (var outcome in Enum.GetValues<FulfilmentOutcome>())
            search.AvailableOutcomes.Add(new SelectListItem(await texts.EnumAsync(outcome), $"{(int)outcome}"));

        search.AvailablePeriods.Add(new SelectListItem(all, "0"));
        search.AvailablePeriods.Add(new SelectListItem(await texts.GetAsync($"{Keys}Fulfilment.Last"), $"{OrderSearchModel.LastDays}"));
        search.AvailablePeriods.Add(new SelectListItem(await texts.GetAsync($"{Keys}Fulfilment.Before"), $"{OrderSearchModel.DaysBefore}"));
        return search;
    }
}
