using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Histories.Running;

/// <summary>Sees to it that an order which somebody wanted read again is read before that is forgotten.</summary>
internal sealed class ReadingWishes(World world)
{
    private readonly Dictionary<int, int> _callsBefore = [];
    private readonly List<string> _lost = [];

    /// <summary>Wishes that were forgotten.</summary>
    public IReadOnlyList<string> Lost => _lost;

    public void Look(MarketplaceOrder? before, MarketplaceOrder? after)
    {
        if (after is null)
        {
            _callsBefore.Remove(before?.Id ?? 0);
            return;
        }

        // A mark that lies ahead is that of a reader, or leaves the marketplace in peace.
        if (after.RefreshDueOnUtc is { } due && due != before?.RefreshDueOnUtc && due <= world.Clock.UtcNow)
            _callsBefore[after.Id] = world.Marketplace.Calls.Count;
        else if (after.RefreshDueOnUtc is null && _callsBefore.Remove(after.Id, out var calls) && !IsReadSince(calls, after))
            _lost.Add($"{world.Clock.UtcNow:HH:mm:ss.fff} {after.ExternalId} was to be read again, and that is forgotten");
    }

    private bool IsReadSince(int calls, MarketplaceOrder order) =>
        world.Marketplace.Calls.Skip(calls).Any(call => call.Command is null && call.OrderId == order.ExternalId);
}
