using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Admin.Orders;
using Nop.Plugin.Misc.Marketplaces.Admin.Vouchers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>The day's parcels: picked, packed, labelled, told to be ready.</summary>
public sealed class MarketplacesDeskController(DeskFactory desk, ReadyMany readyMany, ReadVoucher vouchers, IWorkContext workContext, LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Pages = $"{MarketplacesDefaults.ViewPath}Dispatch/";

    /// <param name="ready">Those that are packed already.</param>
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Index(bool ready) => View($"{Pages}Index.cshtml", await desk.PrepareAsync(ready));

    /// <summary>A page to be printed. A post only because an address has no room for the ids of all orders.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Pick(int[] ids) => View($"{Pages}PickList.cshtml", PickList.Of(await desk.ChosenAsync(ids)));

    /// <inheritdoc cref="Pick"/>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Pack(int[] ids, bool onePerSheet) => View($"{Pages}PackingList.cshtml", new PackingList(await desk.ChosenAsync(ids), onePerSheet));

    /// <summary>
    /// The labels of one order as a file, or why there are none. Needs the right to decide, because some marketplaces take it for the word that the parcel is
    /// packed. Carried through even if the browser gives up.
    /// </summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Voucher(int id)
    {
        var voucher = await vouchers.RunAsync(id, CancellationToken.None);
        return voucher.Pdf is null
            ? Json(new ActionAnswer(false, voucher.Missing is null ? "" : await texts.TextAsync(voucher.Missing)))
            : PrivateFile.Pdf(Response, voucher.Pdf);
    }

    /// <summary>Carried through even if the browser gives up; each order has its own result.</summary>
    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Ready(int[] ids)
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        var results = new List<DeskResult>();
        foreach (var (id, externalId, result) in await readyMany.RunAsync(ids, customer.Id, CancellationToken.None))
        {
            var answer = await DecisionAnswer.OfAsync(result, texts);
            var isReady = result.Status is DecisionStatus.Confirmed or DecisionStatus.AlreadyDecided;
            results.Add(new DeskResult(id, ForeignId.Read(externalId), isReady, isReady ? await texts.GetAsync($"{MarketplacesDefaults.Resources}.Desk.IsReady") : answer.Words ?? answer.Text));
        }

        return Json(results);
    }
}

/// <param name="Ok">The marketplace knows that it is packed.</param>
public sealed record DeskResult(int Id, string Code, bool Ok, string Text);
