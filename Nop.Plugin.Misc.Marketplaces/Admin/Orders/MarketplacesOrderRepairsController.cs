using Microsoft.AspNetCore.Mvc;
using Nop.Core;
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
    TakeOverAsItIs takeOverAsItIs,
    IWorkContext workContext,
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

    /// <param name="shown">What the page showed, see <see cref="TakeOverAsItIs.Shown"/>.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> TakeOverAsItIs(int id, string? shown)
    {
        if (await takeOverAsItIs.RunAsync(id, shown, await PersonAsync(), CancellationToken.None))
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}AsItIs.Done"));
        else
            notifications.WarningNotification(await texts.GetAsync($"{Keys}AsItIs.Changed"));

        return ToOrder(id);
    }

    /// <param name="pick">The product that was chosen from the list; comes before what was typed.</param>
    /// <param name="identity">SKU, bar code or manufacturer's number that was typed.</param>
    /// <param name="remember">The same goods in later orders are the same product.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> MapLine(int id, int lineId, string? pick, string? identity, bool remember)
    {
        var typed = (identity ?? "").Trim();
        var outcome = ProductPick.Read(pick) is { } product ? await mapLine.MapAsync(id, lineId, product, remember, await PersonAsync(), CancellationToken.None)
            : typed.Length == 0 ? MapLineOutcome.Unknown
            : await mapLine.MapAsync(id, lineId, typed, remember, await PersonAsync(), CancellationToken.None);
        return await ToldAsync(id, outcome, remember ? "Lines.MapRemembered" : "Lines.MapMapped", typed);
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> UndoLine(int id, int lineId) =>
        await ToldAsync(id, await mapLine.UndoAsync(id, lineId, await PersonAsync(), CancellationToken.None), "Lines.Undone");

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> ForgetLine(int id, int lineId) =>
        await ToldAsync(id, await mapLine.ForgetAsync(id, lineId, await PersonAsync(), CancellationToken.None), "Lines.Forgotten");

    private async Task<IActionResult> ToldAsync(int id, MapLineOutcome outcome, string done, string typed = "")
    {
        if (outcome is MapLineOutcome.Mapped)
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}{done}"));
        else
            notifications.WarningNotification(await texts.FormatAsync($"{Keys}Lines.Map{(outcome is MapLineOutcome.Unknown && typed.Length == 0 ? "Nothing" : outcome)}", typed));

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

    private async Task<int> PersonAsync() => (await workContext.GetCurrentCustomerAsync()).Id;

    private RedirectToActionResult ToOrder(int id) => RedirectToAction(nameof(MarketplacesOrdersController.Details), "MarketplacesOrders", new { id });
}
