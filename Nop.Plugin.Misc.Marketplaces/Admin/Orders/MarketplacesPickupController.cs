using System.Globalization;
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
                ? Dialog(id, order.ExternalId, options)
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

    private PartialViewResult Dialog(int id, string code, PickupOptions options) => PartialView($"{Views}_PickupDialog.cshtml", new PickupDialogModel(
        code,
        [
            new(id, nameof(Reschedule), $"{Keys}Day", $"{Keys}NoDay", $"{Keys}Reschedule", [.. (options.Days ?? []).Select(InWords)]),
            new(id, nameof(Relocate), $"{Keys}Place", $"{Keys}NoPlace", $"{Keys}Relocate", options.Locations ?? []),
        ]));

    /// <summary>Marketplaces name the day of the week in a language of their own.</summary>
    private static DecisionOption InWords(DecisionOption day) =>
        DateOnly.TryParseExact(day.Id, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? day with { Label = date.ToString("D", CultureInfo.CurrentCulture) }
            : day;

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
