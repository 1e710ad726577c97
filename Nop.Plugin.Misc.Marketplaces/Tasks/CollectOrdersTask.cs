using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Asks the marketplaces that send nothing for their orders.</summary>
public sealed class CollectOrdersTask(
    TaskRun run,
    TaskTurns turns,
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    PollOrders poll,
    ProcessInbox inbox) : IScheduleTask
{
    public Task ExecuteAsync() => run.ExecuteAsync(nameof(CollectOrdersTask), PollAsync, inbox.RunAsync);

    private async Task PollAsync(CancellationToken budget)
    {
        // One that fails may take all the time there is: it comes last.
        foreach (var account in (await accounts.EnabledAsync()).OrderBy(account => account.OrdersError is not null))
        {
            if (marketplaces.Find(account.Marketplace) is IPolledMarketplace marketplace && await turns.IsOursAsync(TurnNames.Poll(account.Id), Periods.Poll))
                await run.GuardAsync(nameof(CollectOrdersTask), token => poll.RunAsync(account, marketplace, token), budget);
        }
    }
}
