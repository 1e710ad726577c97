using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Asks what became of the batches that marketplaces have taken, when their time has come. Pushes do not wait for it.</summary>
public sealed class BatchJob(AccountLookup accounts, MarketplaceRegistry marketplaces, BatchRows batches, AccountRuns runs, MarketplacesSettings settings)
{
    private static readonly TimeSpan _pauseForOthers = TimeSpan.FromSeconds(1);

    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var due = new List<MarketplaceAccount>();
        var waits = new List<TimeSpan> { Periods.Look(settings) };
        foreach (var account in await accounts.EnabledAsync())
        {
            if (!marketplaces.TakesOffersOf(account) || await batches.UntilDueAsync(account.Id) is not { } wait)
                continue;

            if (wait == TimeSpan.Zero)
                due.Add(account);
            else
                waits.Add(wait);
        }

        await runs.RunAsync("asking about batches", due, AskAsync, cancellationToken);
        // What was asked about is due again soon, and others may have become due meanwhile.
        return due.Count > 0 ? _pauseForOthers : waits.Min();
    }

    private static async Task<bool> AskAsync(IServiceProvider services, MarketplaceAccount account, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<AskBatches>().RunAsync(account, cancellationToken);
        return false;
    }
}
