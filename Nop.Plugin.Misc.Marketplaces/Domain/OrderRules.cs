using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;

namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>Which marketplace orders become native orders, which of them take stock, and when it cannot come back.</summary>
public static class OrderRules
{
    /// <summary>Orders that the shop need not decide: the marketplace accepts them itself, or they are no real ones.</summary>
    public const OrderTraits NotForTheShopToDecide = OrderTraits.Express | OrderTraits.Test;

    private const OrderTraits NoSale = OrderTraits.Test | OrderTraits.ReturnShipment | OrderTraits.Parent;

    /// <summary>Demo orders, the buyer's own items on their way back and mere groups of orders are no sales.</summary>
    public static bool IsSale(OrderTraits traits) => (traits & NoSale) == 0;

    /// <summary>Pieces of a line that should be out of the shop's stock.</summary>
    public static int QuantityToReserve(OrderTraits traits, MarketplaceOrderState state, int quantity) =>
        !IsSale(traits) || traits.HasFlag(OrderTraits.FulfilledByMarketplace) || OrderProgress.IsCancelled(state) ? 0 : quantity;

    /// <summary>Whether an order that is seen for the first time was handled some other way before its account went live.</summary>
    /// <param name="liveSinceUtc">Null when that is not known: then nothing is taken for handled.</param>
    public static bool IsHandledElsewhere(DateTime? liveSinceUtc, DateTime placedOnUtc, MarketplaceOrderState state) =>
        placedOnUtc < liveSinceUtc && state is not (MarketplaceOrderState.New or MarketplaceOrderState.Unknown);

    /// <summary>The native order was cancelled or deleted.</summary>
    public static bool IsEnded(Order native) => native.Deleted || native.OrderStatus is OrderStatus.Cancelled;

    /// <summary>Goods of the native order have left the shop.</summary>
    public static bool HasLeft(Order native) =>
        native.ShippingStatus is ShippingStatus.PartiallyShipped or ShippingStatus.Shipped or ShippingStatus.Delivered;
}
