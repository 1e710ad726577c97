using System.Globalization;
using EmbeddedShop.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace EmbeddedShop.Admin.Controllers;

[CheckPermission(ShopPermissions.ManageSystemLog, Order = 1)]
public sealed class LogController(
    IRepository<Log> entries, IDateTimeHelper dateTimes, ILocalizationService localization, INotificationService notifications) : ShopAdminController
{
    public async Task<IActionResult> List()
    {
        var search = Searching<LogSearchModel>();
        search.Levels.Add(new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0"));
        foreach (var level in Enum.GetValues<LogLevel>())
            search.Levels.Add(new SelectListItem(await localization.GetLocalizedEnumAsync(level), ((int)level).ToString(CultureInfo.InvariantCulture)));
        return View(search);
    }

    [HttpPost]
    public async Task<IActionResult> LogList(LogSearchModel searchModel)
    {
        var found = entries.Table;
        if (searchModel.LogLevelId > 0)
            found = found.Where(entry => entry.LogLevelId == searchModel.LogLevelId);
        if (!string.IsNullOrWhiteSpace(searchModel.Message))
            found = found.Where(entry => entry.ShortMessage.Contains(searchModel.Message) || entry.FullMessage.Contains(searchModel.Message));

        var page = await found.OrderByDescending(entry => entry.Id).ToPagedListAsync(searchModel.Page - 1, searchModel.PageSize);
        return await GridAsync(searchModel, page, async entry => new LogRow
        {
            Id = entry.Id,
            LogLevel = entry.LogLevel.ToString(),
            ShortMessage = entry.ShortMessage ?? string.Empty,
            CreatedOn = await dateTimes.ConvertToUserTimeAsync(entry.CreatedOnUtc, DateTimeKind.Utc),
        });
    }

    [HttpPost]
    public async Task<IActionResult> ClearAll()
    {
        await entries.DeleteAsync(entry => true);
        notifications.SuccessNotification(await localization.GetResourceAsync("Admin.System.Log.Cleared"));
        return RedirectToAction(nameof(List));
    }

    [ActionName("View")]
    public async Task<IActionResult> Entry(int id)
    {
        if (await entries.GetByIdAsync(id) is not { } entry)
            return RedirectToAction(nameof(List));

        return View("View", new LogModel
        {
            Id = entry.Id,
            LogLevel = entry.LogLevel.ToString(),
            ShortMessage = entry.ShortMessage ?? string.Empty,
            FullMessage = entry.FullMessage ?? string.Empty,
            IpAddress = entry.IpAddress ?? string.Empty,
            PageUrl = entry.PageUrl ?? string.Empty,
            CreatedOn = (await dateTimes.ConvertToUserTimeAsync(entry.CreatedOnUtc, DateTimeKind.Utc)).ToString("G", CultureInfo.CurrentCulture),
        });
    }
}
