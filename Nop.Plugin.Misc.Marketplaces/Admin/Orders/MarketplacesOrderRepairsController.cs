using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
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
        var customer = await workContext.GetCurrentCustomerAsync();
        if (await takeOverAsItIs.RunAsync(id, shown, customer.Id, CancellationToken.None))
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}AsItIs.Done"));
        else
            notifications.WarningNotification(await texts.GetAsync($"{Keys}AsItIs.Changed"));

        return ToOrder(id);
    }

    /// <param name="remember">The same goods in later orders are the same product.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> MapLine(int id, int lineId, string? identity, bool remember) => await ToldAsync(id, string.IsNullOrWhiteSpace(identity)
        ? MapLineOutcome.Unknown
        : await mapLine.MapAsync(id, lineId, identity.Trim(), remember, CancellationToken.None));

    /// <inheritdoc cref="MapLine"/>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> ConfirmLine(int id, int lineId, int productId, int combinationId, bool remember) =>
        await ToldAsync(id, await mapLine.MapAsync(id, lineId, new ProductIdentity(productId, combinationId), remember, CancellationToken.None));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> UndoLine(int id, int lineId) =>
        await ToldAsync(id, await mapLine.UndoAsync(id, lineId, CancellationToken.None), "Lines.Undone");

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> ForgetLine(int id, int lineId) =>
        await ToldAsync(id, await mapLine.ForgetAsync(id, lineId, CancellationToken.None), "Lines.Forgotten");

    private async Task<IActionResult> ToldAsync(int id, MapLineOutcome outcome, string done = "Lines.MapMapped")
    {
        if (outcome is MapLineOutcome.Mapped)
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}{done}"));
        else
            notifications.WarningNotification(await texts.GetAsync($"{Keys}Lines.Map{outcome}"));

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
