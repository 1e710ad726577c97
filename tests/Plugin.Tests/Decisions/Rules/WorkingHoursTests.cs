using Nop.Plugin.Misc.Marketplaces.Decisions.Rules;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Decisions.Rules;

/// <summary>When rules may accept, by the clock on the shop's wall.</summary>
public sealed class WorkingHoursTests
{
    private const int MondayToFriday = 62;

    [TestCase("2026-11-23 08:59", false, Description = "a Monday, before")]
    [TestCase("2026-11-23 09:00", true)]
    [TestCase("2026-11-23 16:59", true)]
    [TestCase("2026-11-23 17:00", false)]
    [TestCase("2026-11-28 12:00", false, Description = "a Saturday")]
    public void Nine_to_five_on_weekdays(string local, bool isOpen) => Assert.That(IsOpen(540, 1020, MondayToFriday, local), Is.EqualTo(isOpen));

    [TestCase("2026-11-27 23:30", true, Description = "a Friday night")]
    [TestCase("2026-11-28 01:59", true, Description = "which is still Friday's")]
    [TestCase("2026-11-28 02:00", false)]
    [TestCase("2026-11-23 01:00", false, Description = "Sunday's night")]
    public void Past_midnight_the_hours_are_those_of_the_day_before(string local, bool isOpen) =>
        Assert.That(IsOpen(1320, 120, MondayToFriday, local), Is.EqualTo(isOpen));

    [Test]
    public void Without_hours_the_whole_day_counts() => Assert.That(
        (IsOpen(0, 0, MarketplaceDecisionPolicy.EveryDay, "2026-11-28 03:00"), IsOpen(600, 600, MondayToFriday, "2026-11-28 03:00")),
        Is.EqualTo((true, false)));

    /// <summary>At nine in Athens, in winter and in summer, on the days on which the clocks change too.</summary>
    [TestCase("2026-10-24T06:00:00Z")]
    [TestCase("2026-10-25T07:00:00Z")]
    [TestCase("2027-03-27T07:00:00Z")]
    [TestCase("2027-03-28T06:00:00Z")]
    public void Summer_time_does_not_move_them(string opens)
    {
        var utc = DateTimeOffset.Parse(opens, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
        var clock = new ShopClock(new WallClock(), TimeProvider.System);
        var policy = new MarketplaceDecisionPolicy { WorkFrom = 540, WorkUntil = 1020 };

        Assert.That((WorkingHours.Include(policy, clock.Local(utc.AddSeconds(-1))), WorkingHours.Include(policy, clock.Local(utc))), Is.EqualTo((false, true)));
    }

    private static bool IsOpen(int from, int until, int days, string local) => WorkingHours.Include(
        new MarketplaceDecisionPolicy { WorkFrom = from, WorkUntil = until, WorkDays = days },
        DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture));
}
