using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Where the native order should be.</summary>
public enum NativeTarget
{
    /// <summary>Stays where it is; a note tells what the marketplace says.</summary>
    Unchanged,
    Pending,
    Processing,
    Shipped,
    Delivered,
    Cancelled,
}

/// <summary>The native effect of each state of a marketplace order.</summary>
public static class NativeTargets
{
    public static NativeTarget Of(MarketplaceOrderState state) => state switch
    {
        MarketplaceOrderState.New => NativeTarget.Pending,
        MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup => NativeTarget.Processing,
        MarketplaceOrderState.Shipped
            or MarketplaceOrderState.AtPickupPoint
            or MarketplaceOrderState.DeliveryFailed
            or MarketplaceOrderState.PartiallyDelivered => NativeTarget.Shipped,

        // What comes back has left the shop, whether or not a message told so.
        MarketplaceOrderState.ForReturn
            or MarketplaceOrderState.PartiallyReturned
            or MarketplaceOrderState.Returned => NativeTarget.Shipped,
        MarketplaceOrderState.Delivered or MarketplaceOrderState.Completed => NativeTarget.Delivered,
        MarketplaceOrderState.Rejected or MarketplaceOrderState.Cancelled or MarketplaceOrderState.Expired => NativeTarget.Cancelled,
        _ => NativeTarget.Unchanged,
    };
}
