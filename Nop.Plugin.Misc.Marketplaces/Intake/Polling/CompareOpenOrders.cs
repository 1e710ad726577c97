using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>
/// Compares the marketplaces' lists of open orders, state by state, with our records. Finds what a poll, which reads the newest pages only,
/// cannot see: older orders that changed or were missed. Orders that are in no list any more are over, and are read one by one.
/// </summary>
public sealed class CompareOpenOrders(
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    ClassifyListed classify,
    StoreListedOrders store,
    GoneFromList gone,
    AccountHealth health,
    Leases leases,
    TimeProvider time)
{
    private static readonly TimeSpan _leaseDuration = TimeSpan.FromMinutes(1);

    /// <summary>A poll that lasts for longer reads what this would read.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var account in (await accounts.EnabledAsync()).Where(account => account.MayListOrders()))
        {
            if (marketplaces.Find(account.Marketplace) is IPolledMarketplace marketplace
                && await leases.TryTakeAsync(PollOrders.LeaseName(account.Id), _leaseDuration, _patience, cancellationToken) is { } lease)
            {
                await lease.HoldForAsync(() => GuardAsync(account, marketplace, lease, cancellationToken));
            }
        }
    }

    /// <summary>An account whose marketplace does not answer keeps no other from its turn.</summary>
    private async Task GuardAsync(MarketplaceAccount account, IPolledMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        try
        {
            await CompareAsync(account, marketplace, lease, cancellationToken);
        }
        catch (MarketplaceApiException exception)
        {
            await health.OrdersFailedAsync(account, exception.Text);
        }
    }

    private async Task CompareAsync(MarketplaceAccount account, IPolledMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        var from = time.GetUtcNow().UtcDateTime - ReconcileOrders.LongestLife;
        var listed = new Dictionary<string, ListedOrder>(StringComparer.Ordinal);
        var news = new List<ListedOrder>();
        foreach (var state in marketplace.OpenStates)
        {
            // A day more: nobody knows in whose time the filter counts.
            await foreach (var page in OrderListWalk.PagesAsync(marketplace, account, new OrderListFilter(state, from.AddDays(-1)), cancellationToken))
            {
                var fresh = page.Orders.Where(order => listed.TryAdd(order.ExternalId, order)).ToList();
                news.AddRange((await classify.ClassifyAsync(account, fresh)).Where(item => item.Standing is ListedStanding.Changed).Select(item => item.Order));
                if (!await lease.RenewAsync())
                    return;
            }
        }

        await gone.RequestReadingAsync(account, marketplace, from, listed);
        await store.RunAsync(account, marketplace, [.. news.OrderByDescending(order => order.PlacedOnUtc)], lease, cancellationToken);
    }
}
