using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Deletes what is past its retention.</summary>
public sealed class HousekeepingTask(TaskRun run, TaskTurns turns, Housekeeping housekeeping) : IScheduleTask
{
    public Task ExecuteAsync() => run.ExecuteAsync(nameof(HousekeepingTask), DeleteAsync);

    private async Task DeleteAsync(CancellationToken cancellationToken)
    {
        if (await turns.IsOursAsync(TurnNames.Housekeeping, Periods.Housekeeping))
            await housekeeping.RunAsync(cancellationToken);
    }
}
