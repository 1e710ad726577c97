using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Services.Security;
using Nop.Web.Framework.Components;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.Misc.Marketplaces.Admin.NativeOrder;

/// <summary>The marketplace's side of an order, on nopCommerce's own order page. That page is one form: nothing here may open another.</summary>
public sealed class MarketplacesNativeOrderViewComponent(
    IRepository<MarketplaceOrder> orders,
    AccountLabels labels,
    NativeSideFactory natives,
    StoredRemoteOrder stored,
    ShopTracking tracking,
    IPermissionService permissions,
    LocalizedTexts texts,
    AdminTimes times) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        if (additionalData is not BaseNopEntityModel { Id: > 0 and var orderId }
            || !await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.View)
            || await orders.Table.FirstOrDefaultAsync(order => order.OrderId == orderId) is not { } order)
        {
            return Content("");
        }

        var native = await natives.PrepareAsync(order);
        var mayDecide = await permissions.AuthorizeAsync(MarketplacesDefaults.Permissions.Decide);
        var isUndecided = order.State == MarketplaceOrderState.New;
        return View($"{MarketplacesDefaults.ViewPath}NativeOrder/Panel.cshtml", new NativeOrderPanelModel(
            order.Id,
            await labels.OfAsync(order.AccountId),
            ForeignId.Read(order.ExternalId),
            await texts.EnumAsync(order.State),
            StateTone.Of(order.State),
            await texts.FlagsAsync(order.Traits),
            isUndecided ? await times.TextAsync(order.DecideByUtc) : null,
            isUndecided ? AdminTimes.Iso(order.DecideByUtc) : null,
            await texts.StoredAsync(order.ProblemKey, order.ProblemArguments),
            native.Difference,
            native.SoldOtherwise,
            native.IsVatMissing,
            native.OtherVat)
        {
            OffersAcceptance = mayDecide && isUndecided && !native.OffersRejection && !order.Traits.HasFlag(OrderTraits.Express),
            Courier = string.IsNullOrWhiteSpace(order.Courier) ? null : order.Courier,
            VoucherUrl = SafeLink.Of(order.VoucherUrl),
            DispatchBy = OrderProgress.IsCancelled(order.State) ? null : await times.TextAsync(order.DispatchByUtc),
            OffersRejection = mayDecide && native.OffersRejection,
            Tracking = mayDecide ? await tracking.ToSendAsync(order, await stored.ReadAsync(order)) : null,
        });
    }
}
