using Nop.Plugin.Misc.Marketplaces.Orders.Fulfilment;

namespace Plugin.Tests.Orders.Fulfilment;

public sealed class FulfilmentPeriodTests
{
    private static readonly TimeZoneInfo _athens = TimeZoneInfo.FindSystemTimeZoneById("Europe/Athens");

    [TestCase("2026-03-02T10:00", 0, "2026-01-31T22:00", "2026-03-02T22:00", TestName = "an ordinary day")]
    [TestCase("2026-03-02T10:00", 1, "2026-01-01T22:00", "2026-01-31T22:00", TestName = "the thirty days before")]
    [TestCase("2026-03-02T21:59", 0, "2026-01-31T22:00", "2026-03-02T22:00", TestName = "a minute before midnight in Athens")]
    [TestCase("2026-03-02T22:00", 0, "2026-02-01T22:00", "2026-03-03T22:00", TestName = "midnight in Athens")]
    [TestCase("2026-11-05T10:00", 0, "2026-10-06T21:00", "2026-11-05T22:00", TestName = "with the end of summer time in it, an hour longer")]
    [TestCase("2027-04-10T10:00", 0, "2027-03-11T22:00", "2027-04-10T21:00", TestName = "with its beginning in it, an hour shorter")]
    [TestCase("2026-10-25T00:30", 0, "2026-09-25T21:00", "2026-10-25T22:00", TestName = "on the day that has 25 hours")]
    [TestCase("2027-03-28T00:30", 0, "2027-02-26T22:00", "2027-03-28T21:00", TestName = "on the day that has 23 hours")]
    public void Thirty_days_of_the_shops_calendar(string nowUtc, int before, string fromUtc, string toUtc) =>
        Assert.That(FulfilmentPeriod.Of(At(nowUtc), _athens, before), Is.EqualTo(new FulfilmentPeriod(At(fromUtc), At(toUtc))));

    [Test]
    public void Periods_follow_each_other_without_a_gap_on_every_day_of_two_years()
    {
        for (var now = new DateTime(2026, 1, 1, 1, 0, 0, DateTimeKind.Utc); now.Year < 2028; now = now.AddDays(1))
            Assert.That(FulfilmentPeriod.Of(now, _athens, before: 1).ToUtc, Is.EqualTo(FulfilmentPeriod.Of(now, _athens).FromUtc), $"{now:d}");
    }

    [Test]
    public void A_day_that_has_no_midnight_begins_after_it()
    {
        // Clocks in Santiago are put forward at midnight.
        var santiago = TimeZoneInfo.FindSystemTimeZoneById("America/Santiago");

        var period = FulfilmentPeriod.Of(At("2026-10-05T12:00"), santiago);

        Assert.That(period.FromUtc, Is.EqualTo(At("2026-09-06T04:00")));
    }

    private static DateTime At(string utc) => DateTime.SpecifyKind(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
