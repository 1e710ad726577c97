using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Validation;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>The buttons that have a marketplace check offers without taking them.</summary>
public sealed class MarketplacesValidationController(
    AccountLookup accounts,
    ValidateSelected selected,
    ValidateUnsent unsent,
    ValidationProgress progress,
    ValidationFactory models,
    MarketplacesSettings settings,
    LocalizedTexts texts) : MarketplacesAdminController
{
    /// <summary>Within the time of a schedule task, while the person waits.</summary>
    /// <param name="ids">Ids of listings.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Selected(int[] ids, CancellationToken cancellationToken)
    {
        using var budget = RunBudget.Start(settings, cancellationToken);
        try
        {
            return Json(await models.AnswerAsync(await selected.RunAsync(ids, budget.Token)));
        }
        catch (MarketplaceApiException failure)
        {
            return Json(new ActionAnswer(false, await texts.ExplainAsync(failure)));
        }
    }

    /// <summary>Only asks for it: the worker does it, however much it is. Without the worker it goes as far as the time allows.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Unsent(int id, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(id) is not { } account)
            return NotFound();
        if (AtWork.Objection(account) is { } objection)
            return Json(new ActionAnswer(false, await texts.TextAsync(objection)));

        if (settings.WorkerEnabled || account.ValidationPosition == 0)
            await progress.AskForAsync(id);
        if (!settings.WorkerEnabled)
        {
            using var budget = RunBudget.Start(settings, cancellationToken);
            await unsent.RunAsync(account, budget.Token);
        }

        return await Progress(id);
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Progress(int id)
    {
        if (await accounts.FindAsync(id) is not { } account)
            return NotFound();

        var model = await models.PrepareAsync(account);
        return Json(new ActionAnswer(model.Ok, model.Text, model.IsRunning && settings.WorkerEnabled ? "running" : null));
    }
}
