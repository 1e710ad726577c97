using Nop.Core.Domain.ScheduleTasks;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Infrastructure;

/// <summary>The rows of the plugin's schedule tasks.</summary>
public sealed class ScheduleTasks(IScheduleTaskService tasks, TimeProvider time)
{
    private static readonly (Type Type, string Name, int Seconds)[] _all =
    [
        (typeof(PollOrdersTask), "Marketplaces: poll orders", 120),
        (typeof(ProcessOrdersTask), "Marketplaces: process orders", 60),
        (typeof(PushOffersTask), "Marketplaces: push offers", 60),
        (typeof(CompareListingsTask), "Marketplaces: compare listings", 3600),
        (typeof(ReconcileTask), "Marketplaces: reconcile", 3600),
        (typeof(HousekeepingTask), "Marketplaces: housekeeping", 86400),
    ];

    public async Task InstallAsync()
    {
        foreach (var (type, name, seconds) in _all)
        {
            if (await tasks.GetTaskByTypeAsync(type.FullName!) is not null)
                continue;

            await tasks.InsertTaskAsync(new ScheduleTask
            {
                Name = name,
                Type = type.FullName,
                Seconds = seconds,
                Enabled = true,
                LastEnabledUtc = time.GetUtcNow().UtcDateTime,
                StopOnError = false,
            });
        }
    }

    public async Task DeleteAsync()
    {
        foreach (var (type, _, _) in _all)
        {
            if (await tasks.GetTaskByTypeAsync(type.FullName!) is { } task)
                await tasks.DeleteTaskAsync(task);
        }
    }
}
