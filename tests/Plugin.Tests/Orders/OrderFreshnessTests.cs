using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

namespace Plugin.Tests.Orders;

public sealed class OrderFreshnessTests
{
    private static readonly DateTime _noon = new(2026, 5, 11, 12, 0, 0, DateTimeKind.Utc);

    [Test]
    public void An_order_never_seen_before_is_applied() =>
        Assert.That(Sent(new MarketplaceOrder(), _noon), Is.EqualTo(Freshness.Apply));

    [Test]
    public void The_message_applied_last_is_recognised() =>
        Assert.That(OrderFreshness.Judge(Known(), "applied", _noon, _noon, MarketplaceOrderState.New, _noon), Is.EqualTo(Freshness.AlreadyApplied));

    [TestCase(-1, Freshness.Stale)]
    [TestCase(0, Freshness.Doubtful)]
    [TestCase(1, Freshness.Apply)]
    public void A_sent_event_is_compared_with_the_newest_applied_event(int seconds, Freshness expected) =>
        Assert.That(Sent(Known(), _noon.AddSeconds(seconds)), Is.EqualTo(expected));

    [TestCase(MarketplaceOrderState.Cancelled, Freshness.Doubtful)]
    [TestCase(MarketplaceOrderState.Shipped, Freshness.Doubtful)]
    [TestCase(MarketplaceOrderState.New, Freshness.Apply)]
    [TestCase(MarketplaceOrderState.Unknown, Freshness.Apply)]
    public void A_newer_event_that_undoes_progress_is_doubtful(MarketplaceOrderState applied, Freshness expected)
    {
        var order = Known();
        order.State = applied;

        Assert.That(OrderFreshness.Judge(order, "incoming", _noon.AddDays(1), null, MarketplaceOrderState.Accepted, _noon.AddDays(1)), Is.EqualTo(expected));
    }

    [TestCase(5, Freshness.Doubtful)]
    [TestCase(10, Freshness.Apply)]
    public void A_read_well_after_an_event_has_come_is_believed_although_the_clocks_may_differ(int secondsAfterReceipt, Freshness expected)
    {
        var order = Known();
        (order.State, order.LastEventReceivedOnUtc) = (MarketplaceOrderState.Cancelled, _noon);

        Assert.That(Read(order, _noon.AddSeconds(secondsAfterReceipt), MarketplaceOrderState.Accepted), Is.EqualTo(expected));
    }

    [TestCase(-60, Freshness.Doubtful)]
    [TestCase(60, Freshness.Doubtful)]
    [TestCase(180, Freshness.Apply)]
    public void A_sent_event_that_may_be_older_than_the_last_read_is_doubtful(int secondsAfterRead, Freshness expected)
    {
        var order = Known();
        order.LastEventOnUtc = _noon.AddDays(-1);
        order.LastReadOnUtc = _noon;

        Assert.That(Sent(order, _noon.AddSeconds(secondsAfterRead)), Is.EqualTo(expected));
    }

    [TestCase(0, true)]
    [TestCase(23, true)]
    [TestCase(25, false)]
    [TestCase(600_000, false)]
    public void No_event_is_sent_long_before_it_happens(int hoursAfterReceipt, bool expected) =>
        Assert.That(OrderFreshness.Credible(_noon.AddHours(hoursAfterReceipt), _noon), expected ? Is.Not.Null : Is.Null);

    [Test]
    public void An_order_read_before_the_last_read_is_stale()
    {
        var order = Known();
        order.LastReadOnUtc = _noon;

        Assert.That(Read(order, _noon.AddSeconds(-1), MarketplaceOrderState.Accepted), Is.EqualTo(Freshness.Stale));
    }

    [Test]
    public void A_last_read_that_lies_ahead_of_the_clock_makes_nothing_stale()
    {
        var order = Known();
        order.LastEventOnUtc = null;
        order.LastReadOnUtc = _noon.AddYears(1);

        Assert.That(Read(order, _noon, MarketplaceOrderState.Accepted), Is.EqualTo(Freshness.Apply));
    }

    [Test]
    public void An_order_read_later_is_applied() =>
        Assert.That(Read(Known(), _noon.AddHours(1), MarketplaceOrderState.New), Is.EqualTo(Freshness.Apply));

    [Test]
    public void A_read_that_takes_back_a_state_just_sent_is_doubtful()
    {
        var order = Known();
        order.State = MarketplaceOrderState.Accepted;

        Assert.That(Read(order, _noon.AddSeconds(30), MarketplaceOrderState.New), Is.EqualTo(Freshness.Doubtful));
    }

    [TestCase(MarketplaceOrderState.New)]
    [TestCase(MarketplaceOrderState.Accepted)]
    public void An_order_sent_without_its_time_is_doubtful(MarketplaceOrderState state) =>
        Assert.That(OrderFreshness.Judge(Known(), "incoming", null, null, state, _noon), Is.EqualTo(Freshness.Doubtful));

    [Test]
    public void An_order_sent_without_its_time_is_applied_when_there_is_none_yet() =>
        Assert.That(OrderFreshness.Judge(new MarketplaceOrder(), "incoming", null, null, MarketplaceOrderState.New, _noon), Is.EqualTo(Freshness.Apply));

    private static Freshness Sent(MarketplaceOrder order, DateTime eventTime) =>
        OrderFreshness.Judge(order, "incoming", eventTime, eventTime, MarketplaceOrderState.Accepted, _noon.AddHours(2));

    private static Freshness Read(MarketplaceOrder order, DateTime readOn, MarketplaceOrderState state) =>
        OrderFreshness.Judge(order, "incoming", null, readOn, state, _noon.AddHours(2));

    private static MarketplaceOrder Known() => new()
    {
        Id = 1,
        Revision = 1,
        AppliedFingerprint = "applied",
        LastEventOnUtc = _noon,
        State = MarketplaceOrderState.New,
    };
}
