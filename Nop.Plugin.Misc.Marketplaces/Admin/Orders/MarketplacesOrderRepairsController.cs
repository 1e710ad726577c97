using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What a person does about an order that is held back.</summary>
public sealed class MarketplacesOrderRepairsController(
    IRepository<MarketplaceOrder> orders,
    SyncOrders sync,
    MapLine mapLine,
    TakeOverOrder takeOver,
    INotificationService notifications,
    LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.";

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> TryAgain(int id)
    {
        await sync.TryAgainAsync(id, CancellationToken.None);
        if (await orders.Table.AnyAsync(order => order.Id == id && order.ProblemKey != null))
            notifications.WarningNotification(await texts.GetAsync($"{Keys}StillProblem"));
        else
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}Synced"));

        return ToOrder(id);
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> MapLine(int id, int lineId, string? identity)
    {
        var outcome = string.IsNullOrWhiteSpace(identity)
            ? MapLineOutcome.Unknown
            : await mapLine.MapAsync(id, lineId, identity.Trim(), CancellationToken.None);
        var text = await texts.GetAsync($"{Keys}Lines.Map{outcome}");
        if (outcome is MapLineOutcome.Mapped)
            notifications.SuccessNotification(text);
        else
            notifications.WarningNotification(text);

        return ToOrder(id);
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> TakeOver(int id)
    {
        if (!await takeOver.RunAsync(id, CancellationToken.None))
            notifications.WarningNotification(await texts.GetAsync($"{Keys}NotTakenOver"));
        else if (await orders.Table.AnyAsync(order => order.Id == id && order.ProblemKey != null))
            notifications.WarningNotification(await texts.GetAsync($"{Keys}StillProblem"));
        else
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}TakenOver"));

        return ToOrder(id);
    }

    private RedirectToActionResult ToOrder(int id) => RedirectToAction(nameof(MarketplacesOrdersController.Details), "MarketplacesOrders", new { id });
}
