using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>How far a push is that a person waits for.</summary>
public sealed class MarketplacesPushProgressController(IRepository<MarketplaceListing> listings, LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.";

    /// <param name="id">Id of an account.</param>
    /// <returns>With the number of its listings that are still to be sent.</returns>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Left(int id)
    {
        var left = await listings.Table.CountAsync(listing => listing.AccountId == id && listing.DirtySinceUtc != null);
        return Json(new ActionAnswer(true, await texts.FormatAsync($"{Keys}PushLeft", left), $"{left}"));
    }
}
