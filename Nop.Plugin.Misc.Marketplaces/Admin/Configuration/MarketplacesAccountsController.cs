using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>The buttons of the configuration page that concern one account and save none of its fields.</summary>
public sealed class MarketplacesAccountsController(
    AddAccount addAccount,
    StoresWithoutAccounts storesWithoutAccounts,
    TestConnection testConnection,
    CallOwnShop callOwnShop,
    RotateToken rotateToken,
    ConfirmShop confirmShop,
    INotificationService notifications,
    LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Configuration.";

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> AddAccount(NewAccountModel newAccount)
    {
        if (await addAccount.AddAsync(newAccount))
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}AccountAdded"));
        else
            notifications.ErrorNotification(await texts.GetAsync($"{Keys}AccountExists"));

        return RedirectToAction(nameof(MarketplacesConfigurationController.Configure), "MarketplacesConfiguration");
    }

    /// <param name="id">Of the store.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> AddStoreAccounts(int id)
    {
        if (await storesWithoutAccounts.OpenAsync(id))
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}NoAccounts.Added"));

        return RedirectToAction(nameof(MarketplacesConfigurationController.Configure), "MarketplacesConfiguration");
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> TestConnection(int id, CancellationToken cancellationToken)
    {
        string? label;
        try
        {
            label = await testConnection.TestAsync(id, cancellationToken);
        }
        catch (MarketplaceApiException failure)
        {
            return Json(new ActionAnswer(false, await texts.FormatAsync($"{Keys}OrdersNotConnected", await texts.ExplainAsync(failure))));
        }

        try
        {
            await testConnection.TestOffersAsync(id, cancellationToken);
        }
        catch (MarketplaceApiException failure)
        {
            return Json(new ActionAnswer(false, await texts.FormatAsync($"{Keys}ProductsNotConnected", await texts.ExplainAsync(failure))));
        }

        if (label is null)
            return await NoAccountAsync();

        return Json(await callOwnShop.RunAsync(id, cancellationToken) is { } error
            ? new ActionAnswer(false, await texts.FormatAsync($"{Keys}ShopNotReached", label, await texts.TextAsync(error)))
            : new ActionAnswer(true, await texts.FormatAsync($"{Keys}Connected", label)));
    }

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> RotateWebhookToken(int id) => await RotatedAsync(await rotateToken.OfWebhookAsync(id));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> RotateFeedToken(int id) => await RotatedAsync(await rotateToken.OfFeedAsync(id));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> ConfirmShop()
    {
        await confirmShop.RunAsync();
        notifications.SuccessNotification(await texts.GetAsync($"{MarketplacesDefaults.Resources}.Notices.Confirmed"));
        return RedirectToAction(nameof(MarketplacesConfigurationController.Configure), "MarketplacesConfiguration");
    }

    private async Task<IActionResult> RotatedAsync(string? url) =>
        url is null ? await NoAccountAsync() : Json(new ActionAnswer(true, await texts.GetAsync($"{Keys}Rotated"), url));

    private async Task<IActionResult> NoAccountAsync() => NotFound(new ActionAnswer(false, await texts.GetAsync($"{Keys}NoAccount")));
}
