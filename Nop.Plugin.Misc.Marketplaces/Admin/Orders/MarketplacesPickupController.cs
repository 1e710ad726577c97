using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The courier's visit, moved from a dialog. Opening it reads the order from the marketplace, hence no GET.</summary>
public sealed class MarketplacesPickupController(MovePickup move, CommandNotice notice, IWorkContext workContext, LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Orders.Pickup.";
    private const string Views = $"{MarketplacesDefaults.ViewPath}Orders/";

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Dialog(int id, CancellationToken cancellationToken)
    {
        try
        {
            return await move.OptionsAsync(id, cancellationToken) is { PickupOptions: { } options } order
                ? await DialogAsync(id, order.ExternalId, options)
                : Problem(await texts.GetAsync($"{Keys}NotOffered"));
        }
        catch (MarketplaceApiException failure)
        {
            return Problem(await texts.ExplainAsync(failure));
        }
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Reschedule(int id, string? choice) =>
        AnswerAsync(customerId => move.RescheduleAsync(id, choice ?? "", customerId, CancellationToken.None));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Relocate(int id, string? choice) =>
        AnswerAsync(customerId => move.RelocateAsync(id, choice ?? "", customerId, CancellationToken.None));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> RequestVoucher(int id)
    {
        await notice.RunAsync(customerId => move.RequestVoucherAsync(id, customerId, CancellationToken.None));
        return RedirectToAction(nameof(MarketplacesOrdersController.Details), "MarketplacesOrders", new { id });
    }

    private async Task<PartialViewResult> DialogAsync(int id, string code, PickupOptions options) => PartialView($"{Views}_PickupDialog.cshtml", new PickupDialogModel(
        code,
        [
            new(id, nameof(Reschedule), $"{Keys}Day", $"{Keys}NoDay", $"{Keys}Reschedule", await texts.LabelledAsync(options.Days ?? [])),
            new(id, nameof(Relocate), $"{Keys}Place", $"{Keys}NoPlace", $"{Keys}Relocate", await texts.LabelledAsync(options.Locations ?? [])),
        ]));

    private PartialViewResult Problem(string text) => PartialView($"{Views}_DialogProblem.cshtml", new DialogProblemModel(text));

    /// <summary>Carried through even if the browser gives up: the command must not be cut off on its way.</summary>
    private async Task<IActionResult> AnswerAsync(Func<int, Task<DecisionResult>> command)
    {
        try
        {
            return Json(await DecisionAnswer.OfAsync(await command((await workContext.GetCurrentCustomerAsync()).Id), texts));
        }
        catch (MarketplaceApiException failure)
        {
            return Json(await DecisionAnswer.FailedAsync(await texts.ExplainAsync(failure), failure.MayHaveTakenEffect, texts));
        }
    }
}
