using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class PushBackOffTests
{
    [TestCase(PushStop.Failed, 0, 30)]
    [TestCase(PushStop.Failed, 2, 120)]
    [TestCase(PushStop.Failed, 30, 900)]
    [TestCase(PushStop.Busy, 0, 120)]
    [TestCase(PushStop.Busy, 9, 900)]
    [TestCase(PushStop.NotAllowed, 0, 3600)]
    [TestCase(PushStop.Unauthorized, 4, 1800)]
    public void Waits_grow_to_a_limit(PushStop stop, int failures, int seconds) =>
        Assert.That(PushBackOff.After(stop, failures, null, 0), Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [Test]
    public void Jitter_adds_at_most_a_quarter() =>
        Assert.That(PushBackOff.After(PushStop.Failed, 0, null, 1), Is.EqualTo(TimeSpan.FromSeconds(37.5)));

    [TestCase(10, 30)]
    [TestCase(600, 600)]
    [TestCase(1_000_000, 21600)]
    public void What_the_marketplace_asks_for_is_the_least(int asked, int seconds) =>
        Assert.That(PushBackOff.After(PushStop.Failed, 0, TimeSpan.FromSeconds(asked), 0), Is.EqualTo(TimeSpan.FromSeconds(seconds)));

    [TestCase(0, 5)]
    [TestCase(1, 10)]
    [TestCase(99, 60)]
    public void A_refused_product_waits_longer_each_time(int attempts, int minutes) =>
        Assert.That(PushBackOff.AfterRefusal(attempts), Is.EqualTo(TimeSpan.FromMinutes(minutes)));
}
