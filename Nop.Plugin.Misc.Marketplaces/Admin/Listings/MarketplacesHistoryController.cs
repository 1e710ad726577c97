using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>The page that tells what was sent of one product.</summary>
public sealed class MarketplacesHistoryController(ListingHistoryFactory models, AccountLookup accounts) : MarketplacesAdminController
{
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Show(int accountId, int productId, int combinationId) =>
        await accounts.FindAsync(accountId) is { } account
            ? View($"{MarketplacesDefaults.ViewPath}Listings/History.cshtml", await models.PrepareAsync(account.Id, new ProductIdentity(productId, combinationId)))
            : RedirectToAction(nameof(MarketplacesListingsController.List), "MarketplacesListings");
}
