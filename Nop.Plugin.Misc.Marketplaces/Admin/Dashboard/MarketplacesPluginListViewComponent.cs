using Microsoft.AspNetCore.Mvc;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Dashboard;

/// <summary>The way on from the page on which the plugin was installed, until an account is switched on.</summary>
public sealed class MarketplacesPluginListViewComponent(Connected connected, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData) =>
        await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Configure) && !await connected.IsAnyAsync()
            ? View($"{MarketplacesDefaults.ViewPath}Dashboard/ConfigureNow.cshtml")
            : Content("");
}
