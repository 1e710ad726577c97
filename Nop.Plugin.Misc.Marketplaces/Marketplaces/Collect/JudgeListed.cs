using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Collect;

/// <summary>What a listed order is to us.</summary>
public enum ListedStanding
{
    /// <summary>We do not have it, or have it in another state.</summary>
    News,

    /// <summary>We have it as it is listed, or it waits in the inbox.</summary>
    Known,

    /// <summary>No concern of ours: over before the list was first read, or only a group of orders.</summary>
    Foreign,
}

/// <summary>Compares listed orders with our own records.</summary>
public sealed class JudgeListed(IRepository<MarketplaceOrder> orders, IRepository<MarketplaceInboxMessage> messages)
{
    public async Task<IReadOnlyList<(ListedOrder Order, ListedStanding Standing)>> JudgeAsync(MarketplaceAccount account, IReadOnlyList<ListedOrder> listed)
    {
        var ids = listed.Select(order => order.ExternalId).ToList();
        var states = (await orders.Table
                .Where(order => order.AccountId == account.Id && ids.Contains(order.ExternalId))
                .Select(order => new { order.ExternalId, order.RawState })
                .ToListAsync())
            .ToDictionary(order => order.ExternalId, order => order.RawState, StringComparer.OrdinalIgnoreCase);
        var waiting = (await messages.Table
                .Where(message => message.AccountId == account.Id
                    && message.ExternalId != null
                    && ids.Contains(message.ExternalId)
                    && message.StateId != (int)InboxState.Done)
                .Select(message => new { message.ExternalId, message.StateId })
                .ToListAsync())
            .ToLookup(message => message.ExternalId!, message => (InboxState)message.StateId, StringComparer.OrdinalIgnoreCase);

        return [.. listed.Select(order => (order, Standing(account, order, states.GetValueOrDefault(order.ExternalId), [.. waiting[order.ExternalId]])))];
    }

    private static ListedStanding Standing(MarketplaceAccount account, ListedOrder order, string? knownState, List<InboxState> waiting)
    {
        if (order.IsParent)
            return ListedStanding.Foreign;
        if (waiting.Exists(state => state is InboxState.New or InboxState.Quarantined))
            return ListedStanding.Known;

        // A list that does not tell the state tells nothing new about an order that we have.
        if (knownState is not null)
            return order.RawState.Length == 0 || IsSame(knownState, order.RawState) ? ListedStanding.Known : ListedStanding.News;
        if (order.IsFinal && !(order.PlacedOnUtc > account.OrdersSinceUtc))
            return ListedStanding.Foreign;

        // A person has decided that it is not to be.
        return waiting.Contains(InboxState.Discarded) ? ListedStanding.Known : ListedStanding.News;
    }

    private static bool IsSame(string known, string listed) => string.Equals(known, listed, StringComparison.OrdinalIgnoreCase);
}
