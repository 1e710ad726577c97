using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Catalog;
using Nop.Services.Messages;
using Nop.Services.Stores;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

[AuthorizeAdmin]
[Area(AreaNames.ADMIN)]
[AutoValidateAntiforgeryToken]
[ValidateIpAddress]
public sealed class MarketplacesConfigurationController(
    ConfigurationModelFactory models,
    SaveAccount saveAccount,
    SaveSettings saveSettings,
    NewAccounts newAccounts,
    AccountLookup accounts,
    AccountLabels labels,
    MarketplaceRegistry marketplaces,
    IProductService products,
    IStoreService stores,
    AccountHealth health,
    TimeProvider time,
    INotificationService notifications,
    LocalizedTexts texts) : BasePluginController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Configuration.";
    private const string Page = $"{MarketplacesDefaults.ViewPath}Configuration/Configure.cshtml";

    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Configure() => View(Page, await models.PrepareAsync());

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Configure(ConfigurationModel model)
    {
        await ValidateAsync(model);
        if (!ModelState.IsValid)
        {
            notifications.ErrorNotification(await texts.GetAsync($"{Keys}NotSaved"));
            return View(Page, await models.CompleteAsync(model));
        }

        foreach (var account in model.Accounts)
            await saveAccount.SaveAsync(account);

        await saveSettings.SaveAsync(model);
        notifications.SuccessNotification(await texts.GetAsync($"{Keys}Saved"));
        return RedirectToAction(nameof(Configure));
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> AddAccount(NewAccountModel newAccount)
    {
        if (await stores.GetStoreByIdAsync(newAccount.StoreId) is not null
            && marketplaces.Find(newAccount.Marketplace ?? "") is { } marketplace
            && await newAccounts.OpenAsync(marketplace, newAccount.StoreId, newAccount.Name))
        {
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}AccountAdded"));
        }
        else
        {
            notifications.ErrorNotification(await texts.GetAsync($"{Keys}AccountExists"));
        }

        return RedirectToAction(nameof(Configure));
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> TestConnection(int id, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(id) is not { } account || marketplaces.Find(account.Marketplace) is not { } marketplace)
            return NotFound(new ActionAnswer(false, await texts.GetAsync($"{Keys}NoAccount")));

        try
        {
            await marketplace.TestConnectionAsync(account, cancellationToken);
            await health.OrdersSucceededAsync(account.Id, time.GetUtcNow().UtcDateTime);
            return Json(new ActionAnswer(true, await texts.FormatAsync($"{Keys}Connected", await labels.OfAsync(account.Id))));
        }
        catch (MarketplaceApiException failure)
        {
            await health.OrdersFailedAsync(account, failure.Message);
            return Json(new ActionAnswer(false, await texts.ExplainAsync(failure)));
        }
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> RotateWebhookToken(int id)
    {
        if (await accounts.FindAsync(id) is not { } account || !TakesWebhooks(account))
            return NotFound(new ActionAnswer(false, await texts.GetAsync($"{Keys}NoAccount")));

        var token = await saveAccount.RotateWebhookTokenAsync(account.Id);
        var storeUrl = (await stores.GetStoreByIdAsync(account.StoreId))?.Url;
        return Json(new ActionAnswer(true, await texts.GetAsync($"{Keys}Rotated"), WebhookAddress.Of(storeUrl, account.Marketplace, token)));
    }

    private bool TakesWebhooks(MarketplaceAccount account) =>
        marketplaces.Find(account.Marketplace)?.Credentials.HasFlag(AccountCredentials.WebhookToken) == true;

    private async Task ValidateAsync(ConfigurationModel model)
    {
        foreach (var (field, key) in ConfigurationRules.Objections(model))
            ModelState.AddModelError(field, await texts.GetAsync(key));

        if (model.PlaceholderProductId > 0 && await products.GetProductByIdAsync(model.PlaceholderProductId) is null or { Deleted: true })
            ModelState.AddModelError(nameof(model.PlaceholderProductId), await texts.GetAsync($"{Keys}Invalid.PlaceholderProductId"));
    }
}
