using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Polling;

/// <summary>What a listed order is to us.</summary>
public enum ListedStanding
{
    /// <summary>We do not have it, or have it in another state.</summary>
    Changed,

    /// <summary>We have it as it is listed, or it waits in the inbox.</summary>
    Known,

    /// <summary>No concern of ours: over before the list was first read, from before the owner wanted orders, or only a group of orders.</summary>
    NotOurs,
}

/// <summary>Compares listed orders with our own records.</summary>
public sealed class ClassifyListed(IRepository<MarketplaceOrder> orders, IRepository<MarketplaceInboxMessage> messages)
{
    public async Task<IReadOnlyList<(ListedOrder Order, ListedStanding Standing)>> ClassifyAsync(MarketplaceAccount account, IReadOnlyList<ListedOrder> listed)
    {
        var keys = listed.Select(order => order.ExternalId).Distinct().ToDictionary(id => id, ForeignId.Key);
        var wanted = keys.Values.ToList();
        var states = (await orders.Table
                .Where(order => order.AccountId == account.Id && wanted.Contains(order.ExternalKey))
                .Select(order => new { order.ExternalKey, order.RawState })
                .ToListAsync())
            .ToDictionary(order => order.ExternalKey, order => order.RawState);
        var waiting = (await messages.Table
                .Where(message => message.AccountId == account.Id
                    && message.ExternalKey != null
                    && wanted.Contains(message.ExternalKey)
                    && message.StateId != (int)InboxState.Done)
                .Select(message => new { message.ExternalKey, message.StateId })
                .ToListAsync())
            .ToLookup(message => message.ExternalKey!, message => (InboxState)message.StateId);

        return [.. listed.Select(order => (order, Standing(account, order, states.GetValueOrDefault(keys[order.ExternalId]), [.. waiting[keys[order.ExternalId]]])))];
    }

    private static ListedStanding Standing(MarketplaceAccount account, ListedOrder order, string? knownState, List<InboxState> waiting)
    {
        if (order.IsParent)
            return ListedStanding.NotOurs;
        if (waiting.Exists(state => state is InboxState.New or InboxState.Quarantined))
            return ListedStanding.Known;

        // A list that does not tell the state tells nothing new about an order that we have.
        if (knownState is not null)
            return order.RawState.Length == 0 || IsSame(knownState, order.RawState) ? ListedStanding.Known : ListedStanding.Changed;
        if (StoredTime.Of(order.PlacedOnUtc) < StoredTime.Of(account.OrdersFromUtc))
            return ListedStanding.NotOurs;
        if (order.IsFinal && !(StoredTime.Of(order.PlacedOnUtc) > StoredTime.Of(account.OrdersSinceUtc)))
            return ListedStanding.NotOurs;

        // A person has decided that it is not to be.
        return waiting.Contains(InboxState.Discarded) ? ListedStanding.Known : ListedStanding.Changed;
    }

    private static bool IsSame(string known, string listed) => string.Equals(known, OrderText.State(listed), StringComparison.OrdinalIgnoreCase);
}
