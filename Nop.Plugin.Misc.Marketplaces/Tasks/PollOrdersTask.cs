using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Asks the marketplaces that send nothing for their orders.</summary>
public sealed class PollOrdersTask(TaskRun run, TaskTurns turns, MarketplaceRegistry marketplaces, PollOrders poll, ProcessInbox inbox) : IScheduleTask
{
    /// <summary>An account that fails may take all the time there is: it comes last.</summary>
    public Task ExecuteAsync() => run.ForEachAccountAsync(
        nameof(PollOrdersTask), all => all.OrderBy(account => account.OrdersError is not null), PollAsync, inbox.RunAsync);

    private async Task PollAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        if (marketplaces.Find(account.Marketplace) is IPolledMarketplace marketplace && await turns.IsOursAsync(TurnNames.Poll(account.Id), Periods.Poll))
            await poll.RunAsync(account, marketplace, cancellationToken);
    }
}
