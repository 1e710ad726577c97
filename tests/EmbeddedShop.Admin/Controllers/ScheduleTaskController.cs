using System.Globalization;
using EmbeddedShop.Admin.Models;
using EmbeddedShop.Tasks;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Data;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.ScheduleTasks;
using Nop.Web.Framework.Mvc.Filters;

namespace EmbeddedShop.Admin.Controllers;

[CheckPermission(ShopPermissions.ManageScheduleTasks, Order = 1)]
public sealed class ScheduleTaskController(
    IScheduleTaskService tasks, IRepository<ScheduleTask> repository, ScheduleTaskRunner runner, IDateTimeHelper dateTimes,
    ILocalizationService localization, INotificationService notifications) : ShopAdminController
{
    public IActionResult List() => View(Searching<TaskSearchModel>());

    [HttpPost]
    public async Task<IActionResult> List(TaskSearchModel searchModel)
    {
        var page = new PagedList<ScheduleTask>(await tasks.GetAllTasksAsync(showHidden: true), searchModel.Page - 1, searchModel.PageSize);
        return await GridAsync(searchModel, page, async task => new TaskRow
        {
            Id = task.Id,
            Name = task.Name,
            Seconds = task.Seconds,
            Enabled = task.Enabled,
            StopOnError = task.StopOnError,
            LastStartUtc = await TimeAsync(task.LastStartUtc),
            LastEndUtc = await TimeAsync(task.LastEndUtc),
            LastSuccessUtc = await TimeAsync(task.LastSuccessUtc),
        });
    }

    public async Task<IActionResult> RunNow(int id)
    {
        if (await repository.GetByIdAsync(id) is not { } task)
            return RedirectToAction(nameof(List));

        try
        {
            await runner.ExecuteAsync(task, forceRun: true, throwException: true, ensureRunOncePerPeriod: false);
            notifications.SuccessNotification(await localization.GetResourceAsync("Admin.System.ScheduleTasks.RunNow.Done"));
        }
#pragma warning disable CA1031 // Whatever a task throws is shown to the person who pressed the button; the runner has logged it.
        catch (Exception exception)
        {
            notifications.ErrorNotification(exception.Message);
        }
#pragma warning restore CA1031

        return RedirectToAction(nameof(List));
    }

    public async Task<IActionResult> Edit(int id) =>
        await repository.GetByIdAsync(id) is { } task
            ? View(new TaskModel { Id = task.Id, Name = task.Name, Seconds = task.Seconds, Enabled = task.Enabled, StopOnError = task.StopOnError })
            : RedirectToAction(nameof(List));

    [HttpPost]
    public async Task<IActionResult> Edit(TaskModel model)
    {
        if (await repository.GetByIdAsync(model.Id) is not { } task)
            return RedirectToAction(nameof(List));
        if (model.Seconds <= 0)
            ModelState.AddModelError(nameof(model.Seconds), await localization.GetResourceAsync("Admin.System.ScheduleTasks.Seconds.Positive"));
        if (!ModelState.IsValid)
            return View(model);

        if (model.Enabled && !task.Enabled)
            task.LastEnabledUtc = DateTime.UtcNow;
        task.Seconds = model.Seconds;
        task.Enabled = model.Enabled;
        task.StopOnError = model.StopOnError;
        await tasks.UpdateTaskAsync(task);
        notifications.SuccessNotification(await localization.GetResourceAsync("Admin.System.ScheduleTasks.Updated"));
        return RedirectToAction(nameof(List));
    }

    private async Task<string> TimeAsync(DateTime? utc) =>
        utc is null ? string.Empty : (await dateTimes.ConvertToUserTimeAsync(utc.Value, DateTimeKind.Utc)).ToString("G", CultureInfo.CurrentCulture);
}
