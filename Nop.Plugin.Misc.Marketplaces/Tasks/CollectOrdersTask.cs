using Nop.Plugin.Misc.Marketplaces.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Collect;
using Nop.Plugin.Misc.Marketplaces.Orders.Receive;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Asks the marketplaces that send nothing for their orders.</summary>
public sealed class CollectOrdersTask(
    TaskRun run,
    Accounts accounts,
    MarketplaceRegistry marketplaces,
    PollOrders poll,
    ProcessInbox inbox) : IScheduleTask
{
    public async Task ExecuteAsync()
    {
        var polls = new List<Func<CancellationToken, Task>>();
        foreach (var account in await accounts.EnabledAsync())
        {
            if (marketplaces.Find(account.Marketplace) is IPolledMarketplace marketplace)
                polls.Add(cancellationToken => poll.RunAsync(account, marketplace, cancellationToken));
        }

        await run.ExecuteAsync(nameof(CollectOrdersTask), [.. polls, inbox.RunAsync]);
    }
}
