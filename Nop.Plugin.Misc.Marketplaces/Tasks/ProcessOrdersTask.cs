using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Processes what waits: messages, unsettled orders, doubts and commands.</summary>
public sealed class ProcessOrdersTask(
    TaskRun run,
    ProcessInbox inbox,
    SyncOrders settle,
    RefreshDueOrders refresh,
    ResumeCommands commands) : IScheduleTask
{
    public Task ExecuteAsync() =>
        run.ExecuteAsync(nameof(ProcessOrdersTask), inbox.RunAsync, settle.RunAsync, commands.RunAsync, refresh.RunAsync);
}
