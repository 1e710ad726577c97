using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

internal static class SkroutzStates
{
    public static MarketplaceOrderState Map(string? state) => state?.Trim().ToUpperInvariant() switch
    {
        "OPEN" => MarketplaceOrderState.New,
        "ACCEPTED" => MarketplaceOrderState.Accepted,
        "REJECTED" => MarketplaceOrderState.Rejected,
        "CANCELLED" => MarketplaceOrderState.Cancelled,
        "EXPIRED" => MarketplaceOrderState.Expired,
        "DISPATCHED" => MarketplaceOrderState.Shipped,
        "DELIVERED" => MarketplaceOrderState.Delivered,
        "PARTIALLY_DELIVERED" => MarketplaceOrderState.PartiallyDelivered,
        "FOR_RETURN" => MarketplaceOrderState.ForReturn,
        "RETURNED" => MarketplaceOrderState.Returned,
        "PARTIALLY_RETURNED" => MarketplaceOrderState.PartiallyReturned,
        _ => MarketplaceOrderState.Unknown,
    };
}
