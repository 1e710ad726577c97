using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

public sealed class MarketplacesListingsController(
    ListingSearchFactory searches,
    ListingListFactory lists,
    AccountLookup accounts,
    PushOffers push,
    CompareListings compare,
    MarketplacesSettings settings,
    INotificationService notifications,
    LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.";

    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> List() => View($"{MarketplacesDefaults.ViewPath}Listings/List.cshtml", await searches.PrepareAsync());

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> List(ListingSearchModel searchModel) => Json(await lists.PrepareListAsync(searchModel));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Push(int accountId, CancellationToken cancellationToken) =>
        RunAsync(accountId, async (account, token) => await TellAsync(await push.RunAsync(account, byHand: true, token)), cancellationToken);

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public Task<IActionResult> Compare(int accountId, CancellationToken cancellationToken) =>
        RunAsync(accountId, async (account, token) => await TellAsync(await compare.RunAsync(account.Id, token)), cancellationToken);

    /// <summary>Runs within the same time budget as a schedule task; what is left over is the task's.</summary>
    private async Task<IActionResult> RunAsync(int accountId, Func<MarketplaceAccount, CancellationToken, Task> run, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(accountId) is { } account)
        {
            using var budget = RunBudget.Start(settings, cancellationToken);
            try
            {
                AtWork.Demand(account);
                await run(account, budget.Token);
            }
            catch (MarketplaceApiException failure)
            {
                notifications.ErrorNotification(await texts.ExplainAsync(failure));
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                notifications.SuccessNotification(await texts.GetAsync($"{Keys}GoesOn"));
            }
        }

        return RedirectToAction(nameof(List));
    }

    private async Task TellAsync(PushResult result)
    {
        if (result.Stop is PushStop.Interrupted or PushStop.UnderWay)
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}GoesOn"));
        else if (result.Stop != PushStop.None)
            notifications.ErrorNotification(await texts.FormatAsync($"{Keys}PushStopped", await texts.TextAsync(result.Message ?? new OwnerText(PushStopTexts.Key(result.Stop)))));
        else if (result.Requests == 0)
            notifications.WarningNotification(await texts.GetAsync($"{Keys}PushedNothing"));

        if (result.Requests > 0)
            notifications.SuccessNotification(await texts.FormatAsync($"{Keys}Pushed", result.Products, result.Refused));
    }

    private async Task TellAsync(bool finished)
    {
        if (finished)
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}Compared"));
        else
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}GoesOn"));
    }
}
