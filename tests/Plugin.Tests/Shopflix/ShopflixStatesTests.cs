using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Shopflix;

namespace Plugin.Tests.Shopflix;

public class ShopflixStatesTests
{
    [TestCase("O", MarketplaceOrderState.New, false)]
    [TestCase("G", MarketplaceOrderState.Accepted, false)]
    [TestCase("H", MarketplaceOrderState.ReadyForPickup, false)]
    [TestCase("J", MarketplaceOrderState.Shipped, false)]
    [TestCase("S", MarketplaceOrderState.AtPickupPoint, false)]
    [TestCase("L", MarketplaceOrderState.DeliveryFailed, false)]
    [TestCase("D", MarketplaceOrderState.Rejected, true)]
    [TestCase("I", MarketplaceOrderState.Cancelled, true)]
    [TestCase("C", MarketplaceOrderState.Completed, true)]
    [TestCase("E", MarketplaceOrderState.PartiallyDelivered, false)]
    [TestCase("K", MarketplaceOrderState.Shipped, false)]
    [TestCase("o", MarketplaceOrderState.New, false)]
    [TestCase("X", MarketplaceOrderState.Unknown, false)]
    [TestCase("", MarketplaceOrderState.Unknown, false)]
    [TestCase(null, MarketplaceOrderState.Unknown, false)]
    public void Map(string? status, MarketplaceOrderState expected, bool isFinal) =>
        Assert.That((ShopflixStates.Map(status), ShopflixStates.IsFinal(status)), Is.EqualTo((expected, isFinal)));
}
