using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Worker;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Starts the full comparison; what it finds is sent by the next push, which also goes on with it when time runs out here.</summary>
public sealed class CompareListingsTask(TaskRun run, TaskTurns turns, MarketplaceRegistry marketplaces, CompareListings compare) : IScheduleTask
{
    public Task ExecuteAsync() => run.ForEachAccountAsync(nameof(CompareListingsTask), all => all.Where(marketplaces.TakesOffersOf), CompareAsync);

    private async Task CompareAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        if (await turns.IsOursAsync(TurnNames.Compare(account.Id), Periods.Compare))
            await compare.RunAsync(account.Id, cancellationToken);
    }
}
