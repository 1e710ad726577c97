using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Colour of a state's badge, as a word of the style sheet.</summary>
public static class StateTone
{
    public static string Of(MarketplaceOrderState state) => state switch
    {
        MarketplaceOrderState.New => "wait",
        MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup => "work",
        MarketplaceOrderState.Shipped or MarketplaceOrderState.AtPickupPoint => "way",
        MarketplaceOrderState.Delivered or MarketplaceOrderState.PartiallyDelivered or MarketplaceOrderState.Completed => "good",
        MarketplaceOrderState.Rejected or MarketplaceOrderState.Cancelled or MarketplaceOrderState.Expired or MarketplaceOrderState.DeliveryFailed => "bad",
        MarketplaceOrderState.ForReturn or MarketplaceOrderState.PartiallyReturned or MarketplaceOrderState.Returned => "back",
        _ => "none",
    };
}
