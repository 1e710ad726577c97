using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>
/// Sends what is marked: at once when that is wished, else once in a period. New products are looked for once in a period either way,
/// because that reads the shop's whole catalogue. Pauses and waiting times of the push are its own, whoever wakes it.
/// </summary>
public sealed class PushJob(
    AccountLookup accounts, MarketplaceRegistry marketplaces, DirtyProducts dirty, Turns turns, AccountRuns runs, MarketplacesSettings settings, TimeProvider time)
{
    private static readonly TimeSpan _pauseForOthers = TimeSpan.FromSeconds(1);

    public async Task<TimeSpan> RunAsync(CancellationToken cancellationToken)
    {
        var sleep = Periods.Look(settings);
        var now = time.GetUtcNow().UtcDateTime;
        var whole = new List<MarketplaceAccount>();
        var marked = new List<MarketplaceAccount>();
        foreach (var account in await accounts.EnabledAsync())
        {
            // Before the whole catalogue has been seen once, nobody knows which ids are unique.
            if (!marketplaces.TakesOffersOf(account) || account.ComparedOnUtc is null || PushHealth.IsPaused(account, now))
                continue;

            var wait = await turns.TryTakeAsync(TurnNames.Push(account.Id), Periods.Push(settings));
            if (wait == TimeSpan.Zero)
                whole.Add(account);
            else if (settings.InstantPush && account.MayOffer() && await dirty.AnyAsync(account))
                marked.Add(account);
            else if (wait < sleep)
                sleep = wait;
        }

        var more = await runs.RunAsync("sending stock and prices", whole.Concat(marked), PushAsync, cancellationToken);
        return more ? _pauseForOthers : sleep;

        async Task<bool> PushAsync(IServiceProvider services, MarketplaceAccount account, CancellationToken token)
        {
            if (whole.Contains(account))
            {
                await services.GetRequiredService<PriceBasis>().LookAsync(account);
                await services.GetRequiredService<RefreshListings>().RunAsync(account, token);
            }

            return (await services.GetRequiredService<PushOffers>().RunAsync(account, token)).Stop is PushStop.UnderWay or PushStop.Interrupted;
        }
    }
}
