using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Batches;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Asks what became of what was sent before, sends what has changed, and goes on with a comparison that is under way or asked for.</summary>
public sealed class PushOffersTask(
    TaskRun run, AccountLookup accounts, MarketplaceRegistry marketplaces, RefreshListings refresh, PriceBasis basis, CompareListings compare, PushOffers push, AskBatches ask) : IScheduleTask
{
    public Task ExecuteAsync() => run.ForEachAccountAsync(nameof(PushOffersTask), all => all.Where(marketplaces.TakesOffersOf), PushAsync);

    private async Task PushAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        await ask.RunAsync(account, cancellationToken);

        // Before the whole catalogue has been seen once, nobody knows which ids are unique.
        if (account.ComparedOnUtc is null && !await compare.RunAsync(account.Id, cancellationToken))
            return;

        await basis.LookAsync(account);
        await refresh.RunAsync(account, cancellationToken);
        await push.RunAsync(account, cancellationToken);

        if (await accounts.FindAsync(account.Id) is { ComparePosition: not 0 } && await compare.RunAsync(account.Id, cancellationToken))
            await push.RunAsync(account, cancellationToken);
    }
}
