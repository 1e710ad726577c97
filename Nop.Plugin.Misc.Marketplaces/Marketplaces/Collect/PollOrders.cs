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

    private async Task PollAsync(MarketplaceAccount account, IPolledMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var page = 1; page <= MostPages; page++)
        {
            var listed = await marketplace.ListOrdersAsync(account, page, cancellationToken);
            var fresh = listed.Orders.Where(order => seen.Add(order.ExternalId)).ToList();
            var news = await FindNewsAsync(account, fresh);
            foreach (var order in news)
            {
                await StoreAsync(account, marketplace, order, cancellationToken);
                if (!await lease.RenewAsync())
                    return;
            }

            // A page without anything new also ends a list that repeats its pages for ever.
            var isLast = listed.TotalOrders is { } total && seen.Count >= total;
            if (news.Count == 0 || isLast)
                return;
        }
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
