using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>The listings that a marketplace has refused again and again, and the buttons that have them sent again.</summary>
public sealed class MarketplacesQuarantineController(QuarantineFactory lists, SendAgain again, LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.SendAgain.";

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> List(QuarantineSearchModel searchModel) => Json(await lists.PrepareAsync(searchModel));

    /// <param name="id">Id of a listing.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> One(int id) => await AnswerAsync(await again.SomeAsync([id]));

    /// <param name="ids">Ids of listings.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Selected(int[] ids) => await AnswerAsync(await again.SomeAsync(ids));

    /// <param name="id">Id of an account.</param>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> All(int id) => await AnswerAsync(await again.AllAsync(id));

    private async Task<IActionResult> AnswerAsync(int sent) => Json(sent > 0
        ? new ActionAnswer(true, await texts.FormatAsync($"{Keys}Done", sent))
        : new ActionAnswer(false, await texts.GetAsync($"{Keys}Nothing")));
}
