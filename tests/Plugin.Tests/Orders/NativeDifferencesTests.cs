using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

public sealed class NativeDifferencesTests
{
    [TestCase(OrderStatus.Pending, ShippingStatus.NotYetShipped, MarketplaceOrderState.New, NativeDifference.None)]
    [TestCase(OrderStatus.Processing, ShippingStatus.NotYetShipped, MarketplaceOrderState.New, NativeDifference.None)]
    [TestCase(OrderStatus.Processing, ShippingStatus.NotYetShipped, MarketplaceOrderState.Accepted, NativeDifference.None)]
    [TestCase(OrderStatus.Processing, ShippingStatus.PartiallyShipped, MarketplaceOrderState.Accepted, NativeDifference.Ahead)]
    [TestCase(OrderStatus.Complete, ShippingStatus.ShippingNotRequired, MarketplaceOrderState.Accepted, NativeDifference.Ahead)]
    [TestCase(OrderStatus.Processing, ShippingStatus.Shipped, MarketplaceOrderState.Shipped, NativeDifference.None)]
    [TestCase(OrderStatus.Complete, ShippingStatus.Delivered, MarketplaceOrderState.Delivered, NativeDifference.None)]
    [TestCase(OrderStatus.Complete, ShippingStatus.Delivered, MarketplaceOrderState.Returned, NativeDifference.None)]
    [TestCase(OrderStatus.Processing, ShippingStatus.NotYetShipped, MarketplaceOrderState.Shipped, NativeDifference.Behind)]
    [TestCase(OrderStatus.Processing, ShippingStatus.ShippingNotRequired, MarketplaceOrderState.Shipped, NativeDifference.None)]
    [TestCase(OrderStatus.Processing, ShippingStatus.Delivered, MarketplaceOrderState.Delivered, NativeDifference.Behind)]
    [TestCase(OrderStatus.Pending, ShippingStatus.NotYetShipped, MarketplaceOrderState.Accepted, NativeDifference.Behind)]
    [TestCase(OrderStatus.Cancelled, ShippingStatus.NotYetShipped, MarketplaceOrderState.Accepted, NativeDifference.Cancelled)]
    [TestCase(OrderStatus.Cancelled, ShippingStatus.NotYetShipped, MarketplaceOrderState.Expired, NativeDifference.None)]
    [TestCase(OrderStatus.Cancelled, ShippingStatus.NotYetShipped, MarketplaceOrderState.Unknown, NativeDifference.None)]
    [TestCase(OrderStatus.Processing, ShippingStatus.Shipped, MarketplaceOrderState.Cancelled, NativeDifference.NotCalledOff)]
    public void What_the_shop_says_is_compared_with_what_it_should_say(
        OrderStatus status, ShippingStatus shipping, MarketplaceOrderState state, NativeDifference expected) =>
        Assert.That(NativeDifferences.Of(new Order { OrderStatus = status, ShippingStatus = shipping }, state, synced: true), Is.EqualTo(expected));

    [TestCase(MarketplaceOrderState.Shipped, NativeDifference.Deleted)]
    [TestCase(MarketplaceOrderState.Unknown, NativeDifference.Deleted)]
    [TestCase(MarketplaceOrderState.Rejected, NativeDifference.None)]
    public void A_deleted_order_differs_unless_the_marketplace_has_called_it_off(MarketplaceOrderState state, NativeDifference expected) =>
        Assert.That(NativeDifferences.Of(new Order { Deleted = true, OrderStatus = OrderStatus.Processing }, state, synced: true), Is.EqualTo(expected));

    [TestCase(MarketplaceOrderState.Shipped)]
    [TestCase(MarketplaceOrderState.Cancelled)]
    public void What_is_still_to_be_followed_is_no_difference(MarketplaceOrderState state) =>
        Assert.That(NativeDifferences.Of(new Order { OrderStatus = OrderStatus.Pending, ShippingStatus = ShippingStatus.NotYetShipped }, state, synced: false), Is.EqualTo(NativeDifference.None));

    [Test]
    public void A_row_that_is_gone_is_a_difference() =>
        Assert.That(NativeDifferences.Of(null, MarketplaceOrderState.Accepted, synced: false), Is.EqualTo(NativeDifference.Gone));
}
