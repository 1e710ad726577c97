using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Feed;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Writes the feeds that somebody waits for on this node, over as many runs as that takes.</summary>
public sealed class FeedJob(AccountLookup accounts, FeedRequests requests, AccountRuns runs, MarketplacesSettings settings)
{
    private static readonly TimeSpan _pauseForOthers = TimeSpan.FromMilliseconds(100);

    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var asked = requests.Asked;
        if (asked.Count == 0)
            return Periods.Look(settings);

        var more = await runs.RunAsync("writing a feed", (await accounts.AllAsync()).Where(account => asked.Contains(account.Id)), WriteAsync, cancellationToken);
        return more ? _pauseForOthers : Periods.Look(settings);
    }

    private static async Task<bool> WriteAsync(IServiceProvider services, MarketplaceAccount account, CancellationToken cancellationToken) =>
        !await services.GetRequiredService<GenerateFeed>().RunAsync(account, cancellationToken);
}
