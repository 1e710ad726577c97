using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Fulfilment;

/// <summary>How well orders were fulfilled lately.</summary>
public sealed class MarketplacesFulfilmentController(FulfilmentFactory pages) : MarketplacesAdminController
{
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Index() => View($"{MarketplacesDefaults.ViewPath}Fulfilment/Index.cshtml", await pages.PrepareAsync());
}
