using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Which marketplace orders become native orders, and which of them take stock.</summary>
public static class NativeOrderRules
{
    private const OrderTraits NoSale = OrderTraits.Test | OrderTraits.ReturnShipment | OrderTraits.Parent;

    /// <summary>Demo orders, the buyer's own items on their way back and mere groups of orders are no sales.</summary>
    public static bool IsWanted(OrderTraits traits) => (traits & NoSale) == 0;

    /// <summary>Pieces of a line that should be out of the shop's stock.</summary>
    public static int StockWanted(OrderTraits traits, MarketplaceOrderState state, int quantity) =>
        !IsWanted(traits) || traits.HasFlag(OrderTraits.FulfilledByMarketplace) || OrderProgress.IsOff(state) ? 0 : quantity;
}
