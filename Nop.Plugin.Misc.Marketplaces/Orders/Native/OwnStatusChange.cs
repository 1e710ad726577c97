using Nop.Core.Domain.Orders;
using Nop.Core.Events;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Announces a status that we have set, so that we do not take it for a change made in the shop.</summary>
public static class OwnStatusChange
{
    private static readonly AsyncLocal<bool> _isAnnounced = new();

    /// <summary>Within an announcement of ours.</summary>
    public static bool IsAnnounced => _isAnnounced.Value;

    public static async Task PublishOwnAsync(this IEventPublisher events, OrderStatusChangedEvent change)
    {
        // Set in a method of its own: it counts in what is awaited here, and nowhere else.
        _isAnnounced.Value = true;
        await events.PublishAsync(change);
    }
}
