using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

public sealed class NativeTargetsTests
{
    [TestCase(MarketplaceOrderState.New, NativeTarget.Pending)]
    [TestCase(MarketplaceOrderState.Accepted, NativeTarget.Processing)]
    [TestCase(MarketplaceOrderState.ReadyForPickup, NativeTarget.Processing)]
    [TestCase(MarketplaceOrderState.Shipped, NativeTarget.Shipped)]
    [TestCase(MarketplaceOrderState.AtPickupPoint, NativeTarget.Shipped)]
    [TestCase(MarketplaceOrderState.DeliveryFailed, NativeTarget.Shipped)]
    [TestCase(MarketplaceOrderState.PartiallyDelivered, NativeTarget.Shipped)]
    [TestCase(MarketplaceOrderState.Delivered, NativeTarget.Delivered)]
    [TestCase(MarketplaceOrderState.Completed, NativeTarget.Delivered)]
    [TestCase(MarketplaceOrderState.Rejected, NativeTarget.Cancelled)]
    [TestCase(MarketplaceOrderState.Cancelled, NativeTarget.Cancelled)]
    [TestCase(MarketplaceOrderState.Expired, NativeTarget.Cancelled)]
    [TestCase(MarketplaceOrderState.ForReturn, NativeTarget.Shipped)]
    [TestCase(MarketplaceOrderState.PartiallyReturned, NativeTarget.Shipped)]
    [TestCase(MarketplaceOrderState.Returned, NativeTarget.Shipped)]
    [TestCase(MarketplaceOrderState.Unknown, NativeTarget.Unchanged)]
    public void Every_state_has_its_native_effect(MarketplaceOrderState state, NativeTarget expected) =>
        Assert.That(NativeTargets.Of(state), Is.EqualTo(expected));

    [TestCase(OrderTraits.None, MarketplaceOrderState.New, 3)]
    [TestCase(OrderTraits.Express | OrderTraits.GiftWrap, MarketplaceOrderState.Accepted, 3)]
    [TestCase(OrderTraits.None, MarketplaceOrderState.Returned, 3)]
    [TestCase(OrderTraits.FulfilledByMarketplace, MarketplaceOrderState.Accepted, 0)]
    [TestCase(OrderTraits.Test, MarketplaceOrderState.New, 0)]
    [TestCase(OrderTraits.ReturnShipment, MarketplaceOrderState.New, 0)]
    [TestCase(OrderTraits.Parent, MarketplaceOrderState.New, 0)]
    [TestCase(OrderTraits.None, MarketplaceOrderState.Rejected, 0)]
    [TestCase(OrderTraits.None, MarketplaceOrderState.Cancelled, 0)]
    [TestCase(OrderTraits.None, MarketplaceOrderState.Expired, 0)]
    public void Stock_is_taken_for_sales_that_ship_from_the_shop(OrderTraits traits, MarketplaceOrderState state, int expected) =>
        Assert.That(OrderRules.QuantityToReserve(traits, state, 3), Is.EqualTo(expected));

    [TestCase(OrderTraits.None, true)]
    [TestCase(OrderTraits.FulfilledByMarketplace, true)]
    [TestCase(OrderTraits.Replacement, true)]
    [TestCase(OrderTraits.Test, false)]
    [TestCase(OrderTraits.ReturnShipment | OrderTraits.Express, false)]
    [TestCase(OrderTraits.Parent, false)]
    public void Only_sales_become_native_orders(OrderTraits traits, bool expected) =>
        Assert.That(OrderRules.IsSale(traits), Is.EqualTo(expected));

    [Test]
    public void An_order_never_goes_back_by_staying() =>
        Assert.That(Enum.GetValues<MarketplaceOrderState>().Where(state => OrderProgress.GoesBack(state, state)), Is.Empty);
}
