using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Stores;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>What the head of an account's card shows and offers on the configuration page.</summary>
public sealed class MarketplacesReadinessController(
    AccountLookup accounts, AccountLabels labels, MarketplaceRegistry marketplaces, IStoreService stores, AccountFactsFactory facts, CallOwnShop callOwnShop, LocalizedTexts texts)
    : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Configuration.";

    /// <param name="index">Of the account on the page.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Standing(int id, int index)
    {
        if (await accounts.FindAsync(id) is not { } account)
            return NotFound(new ActionAnswer(false, await texts.GetAsync($"{Keys}NoAccount")));

        var shown = await facts.PrepareAsync(account, await labels.OfAsync(id), (await stores.GetStoreByIdAsync(account.StoreId))?.Url);
        return PartialView($"{MarketplacesDefaults.ViewPath}Configuration/_Standing.cshtml", new StandingModel(shown, id, $"Accounts_{index}_"));
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> CallShop(int id, CancellationToken cancellationToken) =>
        Json(await callOwnShop.RunAsync(id, cancellationToken) is { } error
            ? new ActionAnswer(false, await texts.TextAsync(error))
            : new ActionAnswer(true, await texts.GetAsync($"{Keys}ShopAnswers")));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> TestMessage(int id, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(id) is not { } account || marketplaces.Find(account.Marketplace) is not ITrialMarketplace marketplace)
            return NotFound(new ActionAnswer(false, await texts.GetAsync($"{Keys}NoAccount")));

        try
        {
            await marketplace.AskForTestMessageAsync(account, cancellationToken);
            return Json(new ActionAnswer(true, await texts.FormatAsync($"{Keys}TestMessageAsked", marketplace.DisplayName)));
        }
        catch (MarketplaceApiException failure)
        {
            return Json(new ActionAnswer(false, await texts.FormatAsync($"{Keys}TestMessageRefused", marketplace.DisplayName, await texts.ExplainAsync(failure))));
        }
    }
}
