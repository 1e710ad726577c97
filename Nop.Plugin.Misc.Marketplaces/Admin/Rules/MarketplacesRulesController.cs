using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Rules;

/// <summary>How an account's orders are decided without a person, and what is done before a deadline.</summary>
public sealed class MarketplacesRulesController(
    PolicyRows policies,
    DryRun dryRun,
    RulesPageFactory pages,
    AccountLookup accounts,
    INotificationService notifications,
    LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Rules.";
    private const string Page = $"{MarketplacesDefaults.ViewPath}Rules/Edit.cshtml";

    /// <param name="accountId">0 for the first account.</param>
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Edit(int accountId)
    {
        var all = await accounts.AllAsync();
        return (all.FirstOrDefault(account => account.Id == accountId) ?? (all.Count > 0 ? all[0] : null)) is { } account
            ? View(Page, await pages.CompleteAsync(TypedRules.Read(await policies.OfAsync(account.Id))))
            : RedirectToRoute(MarketplacesDefaults.ConfigurationRoute);
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Save(RulesModel model)
    {
        if (await accounts.FindAsync(model.AccountId) is not { } account)
            return RedirectToAction(nameof(Edit));

        if (!await AcceptsAsync(model))
            return View(Page, await pages.CompleteAsync(model));

        await policies.SaveAsync(TypedRules.Write(model, await policies.OfAsync(account.Id)));
        notifications.SuccessNotification(await texts.GetAsync($"{Keys}Saved"));
        return RedirectToAction(nameof(Edit), new { accountId = account.Id });
    }

    /// <summary>By the rules as they stand on the page, saved or not. Nothing is changed, sent or asked.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Try(RulesModel model)
    {
        if (await accounts.FindAsync(model.AccountId) is not { } account)
            return RedirectToAction(nameof(Edit));

        var results = await AcceptsAsync(model) ? await dryRun.RunAsync(account, TypedRules.Write(model, new() { AccountId = account.Id })) : null;
        return View(Page, await pages.CompleteAsync(model, results));
    }

    private async Task<bool> AcceptsAsync(RulesModel model)
    {
        foreach (var (field, objection) in TypedRules.Objections(model))
            ModelState.AddModelError(field, await texts.TextAsync(objection));

        if (ModelState.IsValid)
            return true;

        notifications.ErrorNotification(await texts.GetAsync($"{Keys}NotSaved"));
        return false;
    }
}
