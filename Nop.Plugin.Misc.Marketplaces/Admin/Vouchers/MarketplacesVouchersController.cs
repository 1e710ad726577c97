using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Vouchers;

/// <summary>The vouchers of one order, from its page. Carried through even if the browser gives up.</summary>
public sealed class MarketplacesVouchersController(
    OrderVouchers vouchers, VoucherTrial trial, ReadVouchers read, IWorkContext workContext, INotificationService notifications, LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Vouchers.";

    /// <param name="shipment">Id at the marketplace.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Create(int id, string? shipment, int parcels) =>
        TellAsync(id, customerId => vouchers.CreateAsync(id, new(shipment ?? "", parcels), customerId, CancellationToken.None));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Cancel(int id, string? shipment, string? code) =>
        TellAsync(id, customerId => vouchers.CancelAsync(id, new(shipment ?? "", code ?? ""), customerId, CancellationToken.None));

    /// <summary>The first one ever.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Try(int id, string? shipment, int parcels)
    {
        if (await trial.BeginAsync(id) is not { } objection)
            return await Create(id, shipment, parcels);

        notifications.WarningNotification(await texts.TextAsync(objection));
        return BackTo(id);
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> SwitchOn(int id, int accountId)
    {
        if (await trial.SwitchOnAsync(accountId))
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}SwitchedOn"));
        else
            notifications.WarningNotification(await texts.GetAsync(VoucherTexts.NotProven));

        return BackTo(id);
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Print(int id, CancellationToken cancellationToken)
    {
        try
        {
            var voucher = await read.OfOrderAsync(id, cancellationToken);
            if (voucher.Pdf is { } file)
                return PrivateFile.Pdf(Response, file);

            notifications.WarningNotification(await texts.TextAsync(voucher.Missing ?? new OwnerText(FailureTexts.SilentRefusal)));
        }
        catch (MarketplaceApiException failure)
        {
            notifications.ErrorNotification(await texts.ExplainAsync(failure));
        }

        return BackTo(id);
    }

    private async Task<IActionResult> TellAsync(int id, Func<int, Task<DecisionResult>> command)
    {
        try
        {
            var result = await command((await workContext.GetCurrentCustomerAsync()).Id);
            var answer = await DecisionAnswer.OfAsync(result, texts);
            if (result.Status is DecisionStatus.Confirmed or DecisionStatus.AlreadyDecided)
                notifications.SuccessNotification(await texts.GetAsync($"{Keys}Done"));
            else if (result.Status is DecisionStatus.Refused)
                notifications.ErrorNotification(answer.Words ?? answer.Text);
            else
                notifications.WarningNotification(answer.Words ?? answer.Text);
        }
        catch (MarketplaceApiException failure)
        {
            notifications.ErrorNotification(await texts.ExplainAsync(failure));
        }

        return BackTo(id);
    }

    private RedirectToActionResult BackTo(int id) => RedirectToAction(nameof(MarketplacesOrdersController.Details), "MarketplacesOrders", new { id });
}
