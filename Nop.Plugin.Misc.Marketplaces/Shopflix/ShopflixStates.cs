using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix;

internal static class ShopflixStates
{
    /// <summary>Documented, and not the end of an order.</summary>
    public static IReadOnlyList<string> Open { get; } = ["O", "G", "H", "J", "S", "L"];

    /// <summary>E and K are not documented; clients read E as partly and K as shipped or delivered, so K is only taken as shipped.</summary>
    public static MarketplaceOrderState Map(string? status) => status?.Trim().ToUpperInvariant() switch
    {
        "O" => MarketplaceOrderState.New,
        "G" => MarketplaceOrderState.Accepted,
        "H" => MarketplaceOrderState.ReadyForPickup,
        "J" or "K" => MarketplaceOrderState.Shipped,
        "S" => MarketplaceOrderState.AtPickupPoint,
        "L" => MarketplaceOrderState.DeliveryFailed,
        "E" => MarketplaceOrderState.PartiallyDelivered,
        "D" => MarketplaceOrderState.Rejected,
        "I" => MarketplaceOrderState.Cancelled,
        "C" => MarketplaceOrderState.Completed,
        _ => MarketplaceOrderState.Unknown,
    };

    public static bool IsFinal(string? status) =>
        Map(status) is MarketplaceOrderState.Rejected or MarketplaceOrderState.Cancelled or MarketplaceOrderState.Completed;
}
