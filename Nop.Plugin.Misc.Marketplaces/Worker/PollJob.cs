using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Polling;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Asks the marketplaces that send nothing for their orders: each account once in a period, across all nodes.</summary>
public sealed class PollJob(AccountLookup accounts, MarketplaceRegistry marketplaces, Turns turns, AccountRuns runs, MarketplacesSettings settings)
{
    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var sleep = Periods.Look(settings);
        var due = new List<MarketplaceAccount>();
        foreach (var account in (await accounts.EnabledAsync()).Where(account => account.MayListOrders() && marketplaces.Find(account.Marketplace) is IPolledMarketplace))
        {
            var wait = await turns.TryTakeAsync(TurnNames.Poll(account.Id), Periods.Poll(settings));
            if (wait == TimeSpan.Zero)
                due.Add(account);
            else if (wait < sleep)
                sleep = wait;
        }

        await runs.RunAsync("polling", due, PollAsync, cancellationToken);
        return sleep;
    }

    private static async Task<bool> PollAsync(IServiceProvider services, MarketplaceAccount account, CancellationToken cancellationToken)
    {
        if (services.GetRequiredService<MarketplaceRegistry>().Find(account.Marketplace) is IPolledMarketplace marketplace)
            await services.GetRequiredService<PollOrders>().RunAsync(account, marketplace, cancellationToken);

        return false;
    }
}
