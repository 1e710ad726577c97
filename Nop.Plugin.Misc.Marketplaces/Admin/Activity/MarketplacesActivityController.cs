using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

public sealed class MarketplacesActivityController(
    ActivityFactory activity,
    JournalFactory journal,
    WaitingFactory waiting,
    StockDifferenceFactory stock,
    InboxRepair repair,
    StockAudit audit,
    LocalizedTexts texts) : MarketplacesAdminController
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Activity.";

    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Index() =>
        View($"{MarketplacesDefaults.ViewPath}Activity/Index.cshtml", await activity.PrepareAsync() with { Waiting = await waiting.PrepareAsync() });

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Inbox(InboxSearchModel searchModel) => Json(await activity.PrepareInboxAsync(searchModel));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Commands(CommandSearchModel searchModel) => Json(await activity.PrepareCommandsAsync(searchModel));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> Journal(JournalSearchModel searchModel) => Json(await journal.PrepareAsync(searchModel));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.View)]
    public async Task<IActionResult> StockDifferences(StockDifferenceSearchModel searchModel) => Json(await stock.PrepareAsync(searchModel));

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Counted(int id) => await AnswerAsync(await audit.CountedAsync(id), "StockCounted", "StockMoved");

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Replay(int id) => await AnswerAsync(await repair.ReplayAsync(id), "Replayed");

    [HttpPost]
    [CheckPermission(MarketplacesDefaults.Permissions.Decide)]
    public async Task<IActionResult> Discard(int id) => await AnswerAsync(await repair.DiscardAsync(id), "Discarded");

    private async Task<IActionResult> AnswerAsync(bool isDone, string text, string otherwise = "NotWaiting") =>
        Json(new ActionAnswer(isDone, await texts.GetAsync(Keys + (isDone ? text : otherwise))));
}
