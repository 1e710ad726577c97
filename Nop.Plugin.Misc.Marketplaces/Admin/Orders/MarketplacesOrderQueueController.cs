using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Admin.Csv;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Working through a part of the list: one order after the other, how many are left, and the list as a file.</summary>
public sealed class MarketplacesOrderQueueController(
    NextOrder next, OrderListFactory lists, ExportOrders export, INotificationService notifications, LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Orders = "MarketplacesOrders";

    /// <param name="back">To the order before.</param>
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Next(int id, OrderTab tab, bool back)
    {
        if (await next.FindAsync(id, tab, back) is { } neighbour)
            return RedirectToAction(nameof(MarketplacesOrdersController.Details), Orders, new { id = neighbour });

        notifications.SuccessNotification(await texts.GetAsync($"{MarketplacesDefaults.Resources}.Orders.Queue.{(back ? "First" : "Last")}"));
        return RedirectToAction(nameof(MarketplacesOrdersController.List), Orders, new { kept = true });
    }

    /// <summary>Orders by part of the list, after a row was worked on.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Counts(int accountId) => Json(await lists.CountsAsync(accountId));

    /// <summary>A post: what is looked for may be a person's name, which belongs in no address.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public Task<IActionResult> Export(OrderSearchModel searchModel) =>
        Task.FromResult<IActionResult>(new CsvStream("marketplace-orders.csv", export.RowsAsync(searchModel)));
}
