using Nop.Services.Helpers;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Whether the shop's clock shows the time in Greece, as the marketplaces' own times do.</summary>
public sealed class GreekClock(IDateTimeHelper clock, TimeProvider time)
{
    private static readonly TimeZoneInfo? _greece =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Athens", out var zone) || TimeZoneInfo.TryFindSystemTimeZoneById("GTB Standard Time", out zone) ? zone : null;

    private static readonly int[] _winterAndSummer = [1, 7];

    /// <summary>The name of the shop's time zone where it does not; null where it does.</summary>
    public string? OtherZone() => clock.DefaultStoreTimeZone is var zone && IsGreekTime(zone, time.GetUtcNow().Year) ? null : zone.DisplayName;

    /// <summary>In winter and in summer of the year. True where nobody knows the time in Greece.</summary>
    public static bool IsGreekTime(TimeZoneInfo zone, int year) =>
        _greece is null || _winterAndSummer.Select(month => new DateTime(year, month, 15, 12, 0, 0, DateTimeKind.Utc)).All(moment => zone.GetUtcOffset(moment) == _greece.GetUtcOffset(moment));
}
