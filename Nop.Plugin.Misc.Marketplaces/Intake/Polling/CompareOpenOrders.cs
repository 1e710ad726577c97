using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>
/// Compares the marketplaces' lists of open orders, state by state, with our records. Finds what a poll, which reads the newest pages only,
/// cannot see: older orders that changed or were missed. Orders that are in no list any more are over, and are read one by one.
/// </summary>
public sealed class CompareOpenOrders(
    IRepository<MarketplaceOrder> orders,
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    ClassifyListed classify,
    StoreListedOrders store,
    RefreshMarks marks,
    AccountHealth health,
    Leases leases,
    TimeProvider time)
{
    private static readonly TimeSpan _leaseDuration = TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var account in await accounts.EnabledAsync())
        {
            if (marketplaces.Find(account.Marketplace) is not IPolledMarketplace marketplace)
                continue;

            await using var lease = await leases.TryTakeAsync($"open-orders/{account.Id}", _leaseDuration);
            if (lease is null)
                continue;

            try
            {
                await CompareAsync(account, marketplace, lease, cancellationToken);
            }
            catch (MarketplaceApiException exception)
            {
                await health.OrdersFailedAsync(account, exception.Message);
            }
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

        await WantGoneAsync(account, marketplace, from, listed);
        await store.RunAsync(account, marketplace, [.. news.OrderByDescending(order => order.PlacedOnUtc)], lease, cancellationToken);
    }

    private async Task WantGoneAsync(MarketplaceAccount account, IPolledMarketplace marketplace, DateTime from, Dictionary<string, ListedOrder> listed)
    {
        var states = marketplace.OpenStates.ToList();
        var open = await orders.Table
            .Where(order => order.AccountId == account.Id
                && states.Contains(order.RawState)
                && order.PlacedOnUtc > from
                && order.RefreshDueOnUtc == null
                && (order.ProblemKey == null || order.ProblemKey != IntakeTexts.GoneThere))
            .Select(order => new { order.Id, order.ExternalId })
            .ToListAsync();
        var gone = open.Where(order => !listed.ContainsKey(ForeignId.Read(order.ExternalId))).Select(order => order.Id).Take(ReconcileOrders.MostOrders).ToList();
        if (gone.Count > 0)
            await marks.RequestAsync(gone, time.GetUtcNow().UtcDateTime);
    }
}
