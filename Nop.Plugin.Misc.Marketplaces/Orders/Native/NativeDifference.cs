using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>How a native order differs from what its marketplace order says, mostly because somebody changed it in the shop.</summary>
public enum NativeDifference
{
    None,

    /// <summary>It is no longer in the database.</summary>
    Gone,

    /// <summary>It was deleted in the shop, and the marketplace goes on with the order.</summary>
    Deleted,

    /// <summary>It was cancelled in the shop, and the marketplace goes on with the order.</summary>
    Cancelled,

    /// <summary>It was shipped or completed in the shop before the marketplace says so.</summary>
    Ahead,

    /// <summary>The marketplace has called the order off, but its goods had left the shop or it was complete.</summary>
    NotCalledOff,

    /// <summary>The marketplace is further than the native order.</summary>
    Behind,
}

/// <summary>Finds the difference between an order in the shop and at its marketplace. Pure.</summary>
public static class NativeDifferences
{
    /// <param name="native">Null when it is not in the database.</param>
    /// <param name="synced">Whether the shop has been brought to what the marketplace says; before that it may be behind.</param>
    public static NativeDifference Of(Order? native, MarketplaceOrderState state, bool synced) =>
        (native, NativeTargets.Of(state)) switch
        {
            (null, _) => NativeDifference.Gone,
            ({ Deleted: true } or { OrderStatus: OrderStatus.Cancelled }, NativeTarget.Cancelled) => NativeDifference.None,
            ({ Deleted: true }, _) => NativeDifference.Deleted,
            (_, NativeTarget.Unchanged) => NativeDifference.None,
            ({ OrderStatus: OrderStatus.Cancelled }, _) => NativeDifference.Cancelled,
            (_, NativeTarget.Cancelled) => synced ? NativeDifference.NotCalledOff : NativeDifference.None,
            (_, NativeTarget.Pending or NativeTarget.Processing) when IsAhead(native) => NativeDifference.Ahead,
            (_, var target) => synced && IsBehind(native, target) ? NativeDifference.Behind : NativeDifference.None,
        };

    private static bool IsAhead(Order native) => OrderRules.HasLeft(native) || native.OrderStatus is OrderStatus.Complete;

    private static bool IsBehind(Order native, NativeTarget target) => target switch
    {
        NativeTarget.Pending => false,
        NativeTarget.Processing => native.OrderStatus is OrderStatus.Pending,
        NativeTarget.Delivered => native.OrderStatus is not OrderStatus.Complete,
        _ => !native.PickupInStore && native.ShippingStatus is ShippingStatus.NotYetShipped or ShippingStatus.PartiallyShipped,
    };
}
