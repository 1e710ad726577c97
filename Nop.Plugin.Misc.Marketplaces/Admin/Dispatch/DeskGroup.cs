namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>Orders that leave together.</summary>
/// <param name="FromUtc">Null where nobody comes at an agreed time.</param>
/// <param name="IsCollected">Their buyers come to the shop.</param>
public sealed record DeskGroup(DateTime? FromUtc, DateTime? ToUtc, string? Courier, bool IsCollected, IReadOnlyList<DeskOrder> Orders)
{
    /// <summary>In the order in which they leave: by pickup window and courier, then what has no window, then what is collected.</summary>
    public static IReadOnlyList<DeskGroup> Of(IEnumerable<DeskOrder> orders) =>
    [
        .. orders
            .GroupBy(order => order.IsCollected
                ? (From: null, To: null, Courier: null, IsCollected: true)
                : (From: order.Remote?.PickupFromUtc, To: order.Remote?.PickupToUtc, order.Courier, IsCollected: false))
            .OrderBy(group => group.Key.IsCollected)
            .ThenBy(group => group.Key.From ?? group.Key.To ?? DateTime.MaxValue)
            .ThenBy(group => group.Key.To ?? DateTime.MaxValue)
            .ThenBy(group => group.Key.Courier, StringComparer.Ordinal)
            .Select(group => new DeskGroup(group.Key.From, group.Key.To, group.Key.Courier, group.Key.IsCollected, Sorted(group))),
    ];

    private static IReadOnlyList<DeskOrder> Sorted(IEnumerable<DeskOrder> orders) =>
        [.. orders.OrderBy(order => order.DispatchByUtc ?? DateTime.MaxValue).ThenBy(order => order.Code, StringComparer.Ordinal)];
}
