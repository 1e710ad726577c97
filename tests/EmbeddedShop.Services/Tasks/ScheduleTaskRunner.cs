using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.ScheduleTasks;

namespace EmbeddedShop.Tasks;

public sealed class ScheduleTaskRunner(
    IScheduleTaskService tasks,
    TaskLocks locks,
    ILocalizationService localization,
    ILogger logger,
    IStoreContext storeContext,
    IServiceProvider services,
    TimeProvider time)
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <remarks>
    /// The check comes before the start is noted, and a timer ticks exactly: at every second tick less than a period has passed since the noted
    /// start, so a task runs half as often as its period says.
    /// </remarks>
    public async Task ExecuteAsync(ScheduleTask? task, bool forceRun = false, bool throwException = false, bool ensureRunOncePerPeriod = true)
    {
        var asked = Now;
        if (task is null || !(forceRun || task.Enabled))
            return;
        if (ensureRunOncePerPeriod && (IsRunning(task, asked) || IsTooEarly(task, asked)))
            return;
        try
        {
            await locks.RunAsync(task.Type, () => PerformAsync(task));
        }
        catch (Exception exception)
        {
            task.Enabled = task.Enabled && !task.StopOnError;
            task.LastEndUtc = Now;
            await tasks.UpdateTaskAsync(task);
            await LogAsync(task, exception);
            if (throwException)
                throw;
        }
    }

    private async Task PerformAsync(ScheduleTask task)
    {
        var type = Find(task.Type) ?? throw new InvalidOperationException($"Schedule task ({task.Type}) cannot be instantiated");
        if ((services.GetService(type) ?? ActivatorUtilities.CreateInstance(services, type)) is not IScheduleTask instance)
            return;
        task.LastStartUtc = Now;
        await tasks.UpdateTaskAsync(task);
        await instance.ExecuteAsync();
        task.LastEndUtc = task.LastSuccessUtc = Now;
        await tasks.UpdateTaskAsync(task);
    }

    private async Task LogAsync(ScheduleTask task, Exception exception)
    {
        var store = await storeContext.GetCurrentStoreAsync();
        var format = await localization.GetResourceAsync("ScheduleTasks.Error");
        await logger.ErrorAsync(
            string.Format(CultureInfo.InvariantCulture, format, task.Name, exception.Message, task.Type, store.Name, store.Url + TaskEndpoint.Route), exception);
    }

    private static bool IsRunning(ScheduleTask task, DateTime now)
    {
        if (task.LastStartUtc is null && task.LastEndUtc is null)
            return false;
        var started = task.LastStartUtc ?? now;
        return !(started < task.LastEndUtc) && started.AddSeconds(task.Seconds) > now;
    }

    private static bool IsTooEarly(ScheduleTask task, DateTime now) =>
        task.LastStartUtc is { } started && (now - started).TotalSeconds < task.Seconds;

    internal static Type? Find(string typeName) =>
        Type.GetType(typeName) ?? AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(typeName)).FirstOrDefault(type => type is not null);
}
