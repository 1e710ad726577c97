using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;

namespace Plugin.Tests.Decisions.Deadlines;

public sealed class WarningTimesTests
{
    [TestCase("120, 30", "120, 30")]
    [TestCase("30;120 30", "120, 30")]
    [TestCase("15", "15")]
    [TestCase("", null)]
    [TestCase("0", null)]
    [TestCase("-5", null)]
    [TestCase("soon", null)]
    [TestCase("1,2,3,4,5,6", null)]
    [TestCase("999999", null)]
    public void A_list_of_minutes_is_read(string typed, string? read) => Assert.That(WarningTimes.Read(typed)?.ToString(), Is.EqualTo(read));

    /// <summary>Two hours are two hours on the nights on which the clocks change.</summary>
    [TestCase("2026-10-25T03:30:00+02:00", "2026-10-25T02:31:00+03:00")]
    [TestCase("2026-10-25T03:30:00+03:00", "2026-10-25T01:31:00+03:00")]
    [TestCase("2027-03-28T04:30:00+03:00", "2027-03-28T01:31:00+02:00")]
    public void Summer_time_changes_nothing(string deadline, string firstMinute)
    {
        var times = WarningTimes.Read("120")!;
        var (decideBy, due) = (Utc(deadline), Utc(firstMinute).AddMinutes(-1));

        Assert.That((times.Due(decideBy, due.AddSeconds(-1)), times.Due(decideBy, due)), Is.EqualTo(((int?)null, (int?)120)));
    }

    private static DateTime Utc(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture).UtcDateTime;
}
