using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Starts the full comparison; what it finds is sent by the next push, which also goes on with it when time runs out here.</summary>
public sealed class CompareListingsTask(CatalogueRun run, CompareListings compare) : IScheduleTask
{
    public Task ExecuteAsync() =>
        run.ForEachAccountAsync("comparing listings", (account, cancellationToken) => compare.RunAsync(account.Id, cancellationToken));
}
