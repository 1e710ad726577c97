using Microsoft.AspNetCore.Mvc;
using Nop.Services.Catalog;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

public sealed class MarketplacesConfigurationController(
    ConfigurationModelFactory models,
    SaveAccount saveAccount,
    SaveSettings saveSettings,
    TwinAccounts twins,
    IProductService products,
    INotificationService notifications,
    LocalizedTexts texts) : MarketplacesAdminController
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

    private async Task ValidateAsync(ConfigurationModel model)
    {
        foreach (var (field, text) in ConfigurationRules.Objections(model))
            ModelState.AddModelError(field, await texts.TextAsync(text));

        var twinNames = await twins.FindAsync(model.Accounts);
        for (var index = 0; index < model.Accounts.Count; index++)
        {
            if (twinNames.TryGetValue(model.Accounts[index].Id, out var twin))
                ModelState.AddModelError($"{nameof(model.Accounts)}[{index}].{nameof(AccountModel.OrdersSecret)}", await texts.FormatAsync($"{Keys}Invalid.Twin", twin));
        }

        if (model.PlaceholderProductId > 0 && await products.GetProductByIdAsync(model.PlaceholderProductId) is null or { Deleted: true })
            ModelState.AddModelError(nameof(model.PlaceholderProductId), await texts.GetAsync($"{Keys}Invalid.PlaceholderProductId"));
    }
}
