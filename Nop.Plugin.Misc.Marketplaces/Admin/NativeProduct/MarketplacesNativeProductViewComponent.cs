using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Services.Security;
using Nop.Web.Framework.Components;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.NativeProduct;

/// <summary>
/// The marketplaces' side of a product, on nopCommerce's own product page. That page is one form: nothing here may open another. What it says comes after
/// the page, which waits for no offer to be computed.
/// </summary>
public sealed class MarketplacesNativeProductViewComponent(OfferAccounts accounts, IPermissionService permissions) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData) =>
        additionalData is BaseNopEntityModel { Id: > 0 and var productId }
        && await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.View)
        && (await accounts.EnabledAsync()).Count > 0
            ? View($"{MarketplacesDefaults.ViewPath}NativeProduct/Panel.cshtml", productId)
            : Content("");
}
