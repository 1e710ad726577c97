using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Plugin.Tests.Orders;

internal sealed class BuyerEmailTests
{
    [TestCase("191029-5130474", "skroutz-191029-5130474@marketplace.invalid")]
    [TestCase("ΑΒ/7 x", "skroutz-7x@marketplace.invalid")]
    [TestCase("///", "skroutz-order@marketplace.invalid")]
    public void The_address_follows_from_the_order(string externalId, string address) =>
        Assert.That(BuyerEmail.Of("skroutz", externalId, "marketplace.invalid"), Is.EqualTo(address));

    [TestCase("skroutz-191029-5130474@marketplace.invalid", true)]
    [TestCase("SKROUTZ-191029-5130474@Marketplace.INVALID", true)]
    [TestCase("skroutz-1@earlier.invalid", true)]
    [TestCase("skroutz-1@shop.gr", false, Description = "a domain of the owner's own")]
    [TestCase("skroutz-1@marketplace.invalid.gr", false)]
    [TestCase("shopflix-1@marketplace.invalid", false, Description = "another marketplace's")]
    [TestCase("eleni@marketplace.invalid", false, Description = "not ours")]
    [TestCase("skroutz-1@shop.gr, eleni@shop.invalid", false)]
    [TestCase("skroutz-1@.invalid", false)]
    [TestCase("skroutz-1.invalid", false)]
    [TestCase("", false)]
    [TestCase(null, false)]
    public void Only_our_buyers_without_a_real_domain_are_unreachable(string? address, bool isUnreachable) =>
        Assert.That(BuyerEmail.IsUnreachable(address, "skroutz"), Is.EqualTo(isUnreachable));
}
