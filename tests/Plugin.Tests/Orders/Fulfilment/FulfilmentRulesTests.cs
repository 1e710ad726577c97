using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;

namespace Plugin.Tests.Orders.Fulfilment;

public sealed class FulfilmentRulesTests
{
    private static readonly DateTime _now = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    [TestCase(MarketplaceOrderState.New, false, "")]
    [TestCase(MarketplaceOrderState.Accepted, true, "Accepted")]
    [TestCase(MarketplaceOrderState.Shipped, true, "Accepted")]
    [TestCase(MarketplaceOrderState.Completed, true, "Accepted")]
    [TestCase(MarketplaceOrderState.Returned, true, "Accepted")]
    [TestCase(MarketplaceOrderState.Rejected, false, "RejectedByShop")]
    [TestCase(MarketplaceOrderState.Expired, false, "Expired")]
    [TestCase(MarketplaceOrderState.Cancelled, false, "")]
    [TestCase(MarketplaceOrderState.Cancelled, true, "Accepted CancelledAfterAcceptance")]
    [TestCase(MarketplaceOrderState.Rejected, true, "Accepted CancelledAfterAcceptance")]
    [TestCase(MarketplaceOrderState.Expired, true, "Accepted CancelledAfterAcceptance")]
    public void What_became_of_an_order(MarketplaceOrderState state, bool wasAccepted, string outcomes) =>
        Assert.That(Outcomes(new MarketplaceOrder { State = state, AcceptedOnUtc = wasAccepted ? _now.AddDays(-1) : null }), Is.EqualTo(outcomes));

    [Test]
    public void A_rejection_is_the_marketplaces_where_it_says_so() => Assert.That(
        Outcomes(new MarketplaceOrder { State = MarketplaceOrderState.Rejected, Traits = OrderTraits.RejectedByMarketplace | OrderTraits.GiftWrap }),
        Is.EqualTo("RejectedByMarketplace"));

    [TestCase(MarketplaceOrderState.Accepted, 1, null, false, TestName = "not gone, and there is time")]
    [TestCase(MarketplaceOrderState.Accepted, -1, null, true, TestName = "not gone, and time is over")]
    [TestCase(MarketplaceOrderState.ReadyForPickup, -1, null, true, TestName = "packed, not gone, and time is over")]
    [TestCase(MarketplaceOrderState.Cancelled, -1, null, false, TestName = "cancelled before it went")]
    [TestCase(MarketplaceOrderState.Shipped, -1, -2, false, TestName = "gone in time")]
    [TestCase(MarketplaceOrderState.Shipped, -2, -1, true, TestName = "gone late")]
    [TestCase(MarketplaceOrderState.Completed, -2, -2, false, TestName = "gone at the last moment")]
    [TestCase(MarketplaceOrderState.Returned, -2, -1, true, TestName = "gone late and come back")]
    [TestCase(MarketplaceOrderState.Shipped, -2, null, false, TestName = "gone, nobody knows when")]
    [TestCase(MarketplaceOrderState.Shipped, null, -1, false, TestName = "without a deadline")]
    public void Late_is_what_goes_after_its_deadline(MarketplaceOrderState state, int? deadline, int? gone, bool isLate) => Assert.That(
        Outcomes(new MarketplaceOrder { State = state, AcceptedOnUtc = _now.AddDays(-9), DispatchByUtc = On(deadline), DispatchedOnUtc = On(gone) }).Contains("Late", StringComparison.Ordinal),
        Is.EqualTo(isLate));

    [TestCase(OrderTraits.None, false, true)]
    [TestCase(OrderTraits.Express | OrderTraits.StorePickup | OrderTraits.FulfilledByMerchant, false, true)]
    [TestCase(OrderTraits.Test, false, false)]
    [TestCase(OrderTraits.Test | OrderTraits.GiftWrap, false, false)]
    [TestCase(OrderTraits.ReturnShipment, false, false)]
    [TestCase(OrderTraits.Parent, false, false)]
    [TestCase(OrderTraits.FulfilledByMarketplace, false, false)]
    [TestCase(OrderTraits.None, true, false)]
    public void Sales_of_the_shop_itself_count(OrderTraits traits, bool isHandledElsewhere, bool counts) =>
        Assert.That(FulfilmentRules.IsCounted.Compile()(new MarketplaceOrder { Traits = traits, HandledElsewhere = isHandledElsewhere }), Is.EqualTo(counts));

    [TestCase(-1, false)]
    [TestCase(0, true)]
    [TestCase(9, true)]
    [TestCase(10, false)]
    public void The_end_of_a_period_is_the_next_ones_beginning(int day, bool isOf) =>
        Assert.That(FulfilmentRules.IsOf(new FulfilmentPeriod(_now, _now.AddDays(10))).Compile()(new MarketplaceOrder { PlacedOnUtc = _now.AddDays(day) }), Is.EqualTo(isOf));

    private static DateTime? On(int? day) => day is { } days ? _now.AddDays(days) : null;

    private static string Outcomes(MarketplaceOrder order) =>
        string.Join(' ', Enum.GetValues<FulfilmentOutcome>().Where(outcome => FulfilmentRules.Is(outcome, _now).Compile()(order)));
}
