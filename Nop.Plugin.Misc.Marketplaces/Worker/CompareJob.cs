using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Compares all listings once in a period, and goes on with a comparison that is under way or asked for.</summary>
public sealed class CompareJob(AccountLookup accounts, MarketplaceRegistry marketplaces, Turns turns, AccountRuns runs, PushSignal push, MarketplacesSettings settings)
{
    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var due = new List<MarketplaceAccount>();
        foreach (var account in await accounts.EnabledAsync())
        {
            if (!marketplaces.TakesOffersOf(account))
                continue;

            var isTurn = await turns.TryTakeAsync(TurnNames.Compare(account.Id), Periods.Compare(settings)) == TimeSpan.Zero;
            if (isTurn || account.ComparedOnUtc is null || account.ComparePosition != 0)
                due.Add(account);
        }

        if (due.Count > 0)
        {
            await runs.RunAsync("comparing listings", due, CompareAsync, cancellationToken);
            push.Raise();
        }

        return Periods.Look(settings);
    }

    private static async Task<bool> CompareAsync(IServiceProvider services, MarketplaceAccount account, CancellationToken cancellationToken) =>
        !await services.GetRequiredService<CompareListings>().RunAsync(account.Id, cancellationToken);
}
