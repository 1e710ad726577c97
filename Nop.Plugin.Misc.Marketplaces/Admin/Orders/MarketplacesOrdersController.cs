using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

public sealed class MarketplacesOrdersController(
    IRepository<MarketplaceOrder> orders,
    OrderListFactory lists,
    OrderSearchFactory searches,
    OrderDetailsFactory details,
    AccountLookup accounts,
    RefreshOrder refresh,
    INotificationService notifications,
    LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.";
    private const string Views = $"{MarketplacesDefaults.ViewPath}Orders/";

    /// <param name="tab">Null for the first that has something.</param>
    /// <param name="accountId">Of the first look at the list, like the others; 0 for all.</param>
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> List(OrderTab? tab, int accountId, int outcomeId, int periodId) =>
        View($"{Views}List.cshtml", await searches.PrepareAsync(new OrderSearchModel { AccountId = accountId, OutcomeId = outcomeId, PeriodId = periodId }, tab));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> List(OrderSearchModel searchModel) => Json(await lists.PrepareListAsync(searchModel));

    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Details(int id) =>
        await orders.Table.FirstOrDefaultAsync(order => order.Id == id) is { } order
            ? View($"{Views}Details.cshtml", await details.PrepareAsync(order))
            : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Refresh(int id, CancellationToken cancellationToken)
    {
        try
        {
            if (await refresh.ByIdAsync(id, cancellationToken))
                notifications.SuccessNotification(await texts.GetAsync($"{Keys}Refreshed"));
            else
                notifications.WarningNotification(await texts.GetAsync($"{Keys}UnknownThere"));
        }
        catch (MarketplaceApiException failure)
        {
            notifications.ErrorNotification(await texts.ExplainAsync(failure));
        }

        return RedirectToAction(nameof(Details), new { id });
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Import(int accountId, string? code, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code) || await accounts.FindAsync(accountId) is not { } account)
        {
            notifications.WarningNotification(await texts.GetAsync($"{Keys}Import.NoCode"));
            return RedirectToAction(nameof(List));
        }

        try
        {
            var imported = await refresh.ByCodeAsync(account, code.Trim(), cancellationToken);
            if (imported.OrderId is { } id)
            {
                notifications.SuccessNotification(await texts.GetAsync($"{Keys}Import.Done"));
                return RedirectToAction(nameof(Details), new { id });
            }

            notifications.WarningNotification(await texts.FormatAsync(imported.IsKnown ? $"{Keys}Import.Waits" : $"{Keys}Import.Unknown", code.Trim()));
        }
        catch (MarketplaceApiException failure)
        {
            notifications.ErrorNotification(await texts.ExplainAsync(failure));
        }

        return RedirectToAction(nameof(List));
    }
}
