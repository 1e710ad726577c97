using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.NativeProduct;

/// <summary>What the card on nopCommerce's product page says, and its switches.</summary>
public sealed class MarketplacesNativeProductController(
    NativeProductFactory models, SwitchOffer switches, AccountLookup accounts, LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.NativeProduct.";

    /// <param name="id">Id of a product.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Card(int id) => PartialView($"{MarketplacesDefaults.ViewPath}NativeProduct/_Card.cshtml", await models.PrepareAsync(id));

    /// <param name="id">Id of a product.</param>
    /// <param name="combinationId">Null for all that is sold of it.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Configure)]
    public async Task<IActionResult> Switch(int id, int accountId, int? combinationId, bool sold)
    {
        if (await accounts.FindAsync(accountId) is not { } account)
            return NotFound();

        return Json(await switches.SetAsync(account, id, combinationId, sold) == 0
            ? new ActionAnswer(false, await texts.GetAsync($"{Keys}Nothing"))
            : new ActionAnswer(true, await texts.GetAsync($"{Keys}{(sold ? "SwitchedOn" : "SwitchedOff")}")));
    }
}
