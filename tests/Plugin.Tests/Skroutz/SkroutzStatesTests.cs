using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Skroutz;

namespace Plugin.Tests.Skroutz;

public class SkroutzStatesTests
{
    [TestCase("open", MarketplaceOrderState.New)]
    [TestCase("accepted", MarketplaceOrderState.Accepted)]
    [TestCase("rejected", MarketplaceOrderState.Rejected)]
    [TestCase("cancelled", MarketplaceOrderState.Cancelled)]
    [TestCase("expired", MarketplaceOrderState.Expired)]
    [TestCase("dispatched", MarketplaceOrderState.Shipped)]
    [TestCase("delivered", MarketplaceOrderState.Delivered)]
    [TestCase("partially_delivered", MarketplaceOrderState.PartiallyDelivered)]
    [TestCase("for_return", MarketplaceOrderState.ForReturn)]
    [TestCase("returned", MarketplaceOrderState.Returned)]
    [TestCase("partially_returned", MarketplaceOrderState.PartiallyReturned)]
    [TestCase(" Open ", MarketplaceOrderState.New)]
    [TestCase("teleported", MarketplaceOrderState.Unknown)]
    [TestCase("", MarketplaceOrderState.Unknown)]
    [TestCase(null, MarketplaceOrderState.Unknown)]
    public void Map(string? state, MarketplaceOrderState expected) => Assert.That(SkroutzStates.Map(state), Is.EqualTo(expected));
}
