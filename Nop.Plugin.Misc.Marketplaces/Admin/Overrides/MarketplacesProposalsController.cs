using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Admin.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Listings that wait for the owner.</summary>
public sealed class MarketplacesProposalsController(
    ProposalsFactory models, ConfirmListings confirm, AccountLookup accounts, INotificationService notifications, LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Proposals.";

    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> List(int accountId) =>
        await accounts.FindAsync(accountId) is { } account ? View($"{MarketplacesDefaults.ViewPath}Overrides/Proposals.cshtml", await models.PrepareAsync(account)) : ToListings();

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Confirm(int accountId, IReadOnlyList<int>? listingIds)
    {
        if (await accounts.FindAsync(accountId) is not { } account)
            return ToListings();

        notifications.SuccessNotification(await texts.FormatAsync($"{Keys}Confirmed", await confirm.ConfirmAsync(account, listingIds ?? [])));
        return RedirectToAction(nameof(List), new { accountId });
    }

    /// <param name="until">Ticks of the moment at which they were shown.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> ConfirmAll(int accountId, long until)
    {
        if (await accounts.FindAsync(accountId) is { } account && until > 0 && until <= DateTime.MaxValue.Ticks)
        {
            await confirm.ConfirmAllAsync(account, new DateTime(until, DateTimeKind.Utc));
            notifications.SuccessNotification(await texts.GetAsync($"{Keys}AllConfirmed"));
        }

        return ToListings();
    }

    private RedirectToActionResult ToListings() => RedirectToAction(nameof(MarketplacesListingsController.List), "MarketplacesListings");
}
