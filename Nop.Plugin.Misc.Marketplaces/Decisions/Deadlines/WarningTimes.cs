using System.Globalization;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;

/// <summary>When an owner wants to be warned of a deadline. In time that passes, not by the clock on the wall: summer time changes nothing.</summary>
public sealed record WarningTimes(IReadOnlyList<int> Minutes)
{
    public const int Most = 5;

    /// <summary>The deadline has passed.</summary>
    public const int Missed = 0;

    /// <summary>Longest time after a deadline at which it is still news that it has passed.</summary>
    public static TimeSpan Late { get; } = TimeSpan.FromHours(1);

    public TimeSpan Earliest => TimeSpan.FromMinutes(Minutes.Max());

    /// <param name="typed">Minutes before the deadline, separated by commas, semicolons or blanks.</param>
    /// <returns>Null for what is no such list.</returns>
    public static WarningTimes? Read(string? typed)
    {
        var minutes = new SortedSet<int>();
        foreach (var part in (typed ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var each) || !SettingLimits.WarnMinutes.Allows(each))
                return null;
            minutes.Add(each);
        }

        return minutes.Count is > 0 and <= Most ? new WarningTimes([.. minutes.Reverse()]) : null;
    }

    /// <summary>The most urgent warning that is due; null when none is (any more). Those before it are not made up for.</summary>
    public int? Due(DateTime decideByUtc, DateTime nowUtc)
    {
        if (nowUtc >= decideByUtc)
            return nowUtc - decideByUtc <= Late ? Missed : null;

        var due = Minutes.Where(minutes => decideByUtc - nowUtc <= TimeSpan.FromMinutes(minutes)).ToList();
        return due.Count == 0 ? null : due.Min();
    }

    public override string ToString() => string.Join(", ", Minutes);
}
