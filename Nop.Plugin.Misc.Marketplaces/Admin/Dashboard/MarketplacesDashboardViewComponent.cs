using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Dashboard;

/// <summary>On the first page of the administration: nobody need open a page of the plugin to learn that a deadline is near.</summary>
public sealed class MarketplacesDashboardViewComponent(
    UrgentOrders urgent,
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceInboxMessage> messages,
    Connected connected,
    IPermissionService permissions,
    AdminTimes times) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        if (!await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.View))
            return Content("");

        var next = await urgent.NextDeadlineAsync();
        return View($"{MarketplacesDefaults.ViewPath}Dashboard/Card.cshtml", new DashboardModel(
            await urgent.CountAsync(),
            await orders.Table.CountAsync(order => order.ProblemKey != null),
            await messages.Table.CountAsync(message => message.StateId == (int)InboxState.Quarantined))
        {
            IsConnected = await connected.IsAnyAsync(),
            MayConfigure = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Configure),
            NextDeadline = next is null ? null : await times.TextAsync(next),
            NextDeadlineIso = AdminTimes.Iso(next),
        });
    }
}
