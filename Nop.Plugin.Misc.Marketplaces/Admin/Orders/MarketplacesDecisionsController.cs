using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The accept and reject dialogs. Opening one reads the order from the marketplace, hence no GET.</summary>
public sealed class MarketplacesDecisionsController(
    DecideOrder decide,
    WithdrawDecision withdraw,
    DecisionDialogs dialogs,
    IWorkContext workContext,
    INotificationService notifications,
    LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Views = $"{MarketplacesDefaults.ViewPath}Orders/";

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> AcceptDialog(int id, CancellationToken cancellationToken) =>
        DialogAsync(id, "_AcceptDialog", async options => await dialogs.AcceptAsync(id, options), cancellationToken);

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> RejectDialog(int id, CancellationToken cancellationToken) =>
        DialogAsync(id, "_RejectDialog", async options => await dialogs.RejectAsync(id, options), cancellationToken);

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Accept(AcceptModel model) =>
        AnswerAsync(customerId => decide.AcceptAsync(model.Id, model.ToChoice(), customerId, CancellationToken.None));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Reject(RejectModel model)
    {
        var choice = model.ToChoice();
        return RejectRules.Objection(model, choice) is { } objection
            ? Json(DecisionAnswer.NotSent(await texts.GetAsync(objection)))
            : await AnswerAsync(customerId => decide.RejectAsync(model.Id, choice, customerId, CancellationToken.None));
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Withdraw(int id)
    {
        var result = await withdraw.RunAsync(id, CancellationToken.None);
        var text = result.Message is { } message ? await texts.TextAsync(message) : await texts.GetAsync($"{MarketplacesDefaults.Resources}.Orders.Answer.{result.Status}");
        if (result.Status is DecisionStatus.Withdrawn)
            notifications.SuccessNotification(text);
        else
            notifications.WarningNotification(text);

        return RedirectToAction(nameof(MarketplacesOrdersController.Details), "MarketplacesOrders", new { id });
    }

    private async Task<IActionResult> DialogAsync(int id, string view, Func<DecisionOptions?, Task<object?>> prepare, CancellationToken cancellationToken)
    {
        try
        {
            var options = await decide.OptionsAsync(id, cancellationToken);
            return await prepare(options) is { } model
                ? PartialView($"{Views}{view}.cshtml", model)
                : ProblemDialog(await dialogs.ExplainMissingAsync(options));
        }
        catch (MarketplaceApiException failure)
        {
            return ProblemDialog(await texts.ExplainAsync(failure));
        }
    }

    private PartialViewResult ProblemDialog(string text) => PartialView($"{Views}_DialogProblem.cshtml", new DialogProblemModel(text));

    /// <summary>A decision is carried through even if the browser gives up: the command must not be cut off on its way.</summary>
    private async Task<IActionResult> AnswerAsync(Func<int, Task<DecisionResult>> command)
    {
        try
        {
            var customer = await workContext.GetCurrentCustomerAsync();
            return Json(await DecisionAnswer.OfAsync(await command(customer.Id), texts));
        }
        catch (MarketplaceApiException failure)
        {
            return Json(await DecisionAnswer.FailedAsync(await texts.ExplainAsync(failure), failure.MayHaveTakenEffect, texts));
        }
    }
}
