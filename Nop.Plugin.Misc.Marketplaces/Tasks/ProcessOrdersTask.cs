using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;
using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Processes what waits: messages, orders to be synced, orders to be read again, commands, deadlines and rules.</summary>
public sealed class ProcessOrdersTask(
    TaskRun run,
    ProcessInbox inbox,
    SyncOrders sync,
    RefreshDueOrders refresh,
    ResumeCommands commands,
    GuardDeadlines deadlines,
    RunAllRules rules) : IScheduleTask
{
    public Task ExecuteAsync() =>
        run.ExecuteAsync(nameof(ProcessOrdersTask), inbox.RunAsync, sync.RunAsync, commands.RunAsync, refresh.RunAsync, deadlines.RunAsync, rules.RunAsync);
}
