using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Catalog.GoLive;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.GoLive;

/// <summary>The page on which an owner sees what an account would offer and take in, and lets it.</summary>
public sealed class MarketplacesGoLiveController(
    GoLiveFactory models, ConfirmOffers confirmOffers, ConfirmOrders confirmOrders, AccountLookup accounts, AccountLabels labels, AdminTimes times, INotificationService notifications, LocalizedTexts texts)
    : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.GoLive.";

    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Check(int id) =>
        await accounts.FindAsync(id) is { } account
            ? View($"{MarketplacesDefaults.ViewPath}GoLive/Check.cshtml", new GoLiveModel { AccountId = account.Id, Label = await labels.OfAsync(account.Id) })
            : ToConfiguration();

    /// <summary>What the page asks for when it is open: it takes a while, and asks the marketplace.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Preview(int id, CancellationToken cancellationToken) =>
        await accounts.FindAsync(id) is { } account
            ? PartialView($"{MarketplacesDefaults.ViewPath}GoLive/_Preview.cshtml", await models.PrepareAsync(account, cancellationToken))
            : NotFound();

    /// <param name="seen">What the ids were made of that the page has shown.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Offers(int id, string? seen)
    {
        if (await accounts.FindAsync(id) is not { } account)
            return ToConfiguration();

        var stamp = IdentityStamp.Of(account);
        if (account.MayOffer() || (stamp.Written == seen && await confirmOffers.RunAsync(account, stamp)))
        {
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}OffersDone"));
            return ToConfiguration();
        }

        notifications.ErrorNotification(await texts.GetAsync($"{Keys}OtherIds"));
        return RedirectToAction(nameof(Check), new { id });
    }

    /// <param name="since">"now", which is the latest there is, or "date" for those since <paramref name="day"/>.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Orders(int id, string? since, DateTime? day)
    {
        if (await accounts.FindAsync(id) is not { } account)
            return ToConfiguration();

        var from = (since, day) switch
        {
            ("now", _) => DateTime.MaxValue,
            ("date", { } chosen) => await times.UtcAsync(chosen.Date),
            _ => (DateTime?)null,
        };
        if (from is not { } fromUtc)
        {
            notifications.ErrorNotification(await texts.GetAsync($"{Keys}ChooseSince"));
            return RedirectToAction(nameof(Check), new { id });
        }

        await confirmOrders.RunAsync(account, fromUtc);
        notifications.SuccessNotification(await texts.GetAsync($"{Keys}OrdersDone"));
        return ToConfiguration();
    }

    private RedirectToActionResult ToConfiguration() => RedirectToAction(nameof(MarketplacesConfigurationController.Configure), "MarketplacesConfiguration");
}
