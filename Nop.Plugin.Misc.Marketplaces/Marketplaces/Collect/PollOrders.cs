using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Orders.Receive;

namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Collect;

/// <summary>
/// Asks a marketplace for its orders and stores each new or changed one in the inbox. Pages are read until one brings no news; an idle poll
/// is one call. Nothing is remembered that a crash could leave wrong: what is known is what our own records say.
/// </summary>
public sealed class PollOrders(
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceInboxMessage> messages,
    Inbox inbox,
    AccountHealth health,
    Leases leases,
    TimeProvider time)
{
    private const int MostPages = 200;
    private const int MostFailuresInARow = 3;
    private static readonly TimeSpan _leaseDuration = TimeSpan.FromMinutes(1);

    /// <summary>Returns at once when another run is at it.</summary>
    public async Task RunAsync(MarketplaceAccount account, IPolledMarketplace marketplace, CancellationToken cancellationToken)
    {
        await using var lease = await leases.TryTakeAsync($"poll/{account.Id}", _leaseDuration);
        if (lease is null)
            return;

        try
        {
            await PollAsync(account, marketplace, lease, cancellationToken);
            await health.OrdersSucceededAsync(account.Id, time.GetUtcNow().UtcDateTime);
        }
        catch (MarketplaceApiException exception)
        {
            await health.OrdersFailedAsync(account, exception.Message);
        }
    }

    /// <summary>
    /// The oldest first. The other way round, a run that is cut off would leave a page without news in front of the orders it never came to.
    /// </summary>
    private async Task PollAsync(MarketplaceAccount account, IPolledMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        MarketplaceApiException? failure = null;
        var failuresInARow = 0;
        foreach (var order in (await ListNewsAsync(account, marketplace, lease, cancellationToken)).AsEnumerable().Reverse())
        {
            if (!await lease.RenewAsync())
                return;

            try
            {
                await StoreAsync(account, marketplace, order, cancellationToken);
                failuresInARow = 0;
            }
            catch (MarketplaceApiException exception) when (exception.RetryAfter is null && ++failuresInARow < MostFailuresInARow)
            {
                // One order that cannot be read must not keep the later ones out.
                failure ??= exception;
            }
        }

        if (failure is not null)
            throw failure;
    }

    private async Task<List<ListedOrder>> ListNewsAsync(MarketplaceAccount account, IPolledMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        // What failed last time may lie behind pages without news.
        var isThorough = account.OrdersError is not null;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var all = new List<ListedOrder>();
        for (var page = 1; page <= MostPages; page++)
        {
            var listed = await marketplace.ListOrdersAsync(account, page, cancellationToken);
            var fresh = listed.Orders.Where(order => seen.Add(order.ExternalId)).ToList();
            var news = await FindNewsAsync(account, fresh);
            all.AddRange(news);

            // A page without anything fresh also ends a list that repeats its pages for ever.
            var isLast = fresh.Count == 0 || (listed.TotalOrders is { } total && seen.Count >= total);
            if (isLast || (news.Count == 0 && !isThorough) || !await lease.RenewAsync())
                break;
        }

        return all;
    }

    private async Task StoreAsync(MarketplaceAccount account, IPolledMarketplace marketplace, ListedOrder order, CancellationToken cancellationToken)
    {
        if (await marketplace.GetOrderAsync(account, order.ExternalId, cancellationToken) is { } body)
            await inbox.StoreReadAsync(account, InboxSource.Poll, body, order.ExternalId);
    }

    /// <summary>Orders we do not have, or have in another state. An order that was over before we first saw it is history, not news.</summary>
    private async Task<List<ListedOrder>> FindNewsAsync(MarketplaceAccount account, List<ListedOrder> listed)
    {
        var ids = listed.Select(order => order.ExternalId).ToList();
        var known = (await orders.Table
                .Where(order => order.AccountId == account.Id && ids.Contains(order.ExternalId))
                .Select(order => new { order.ExternalId, order.RawState })
                .ToListAsync())
            .ToDictionary(order => order.ExternalId, order => order.RawState, StringComparer.OrdinalIgnoreCase);
        var waiting = (await messages.Table
                .Where(message => message.AccountId == account.Id
                    && message.ExternalId != null
                    && ids.Contains(message.ExternalId)
                    && (message.StateId == (int)InboxState.New || message.StateId == (int)InboxState.Quarantined))
                .Select(message => message.ExternalId)
                .ToListAsync())
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

        return [.. listed.Where(order => !order.IsParent && !waiting.Contains(order.ExternalId) && IsNews(order))];

        bool IsNews(ListedOrder order) => known.TryGetValue(order.ExternalId, out var state)
            ? !string.Equals(state, order.RawState, StringComparison.OrdinalIgnoreCase)
            : !order.IsFinal || order.PlacedOnUtc >= account.CreatedOnUtc;
    }
}
