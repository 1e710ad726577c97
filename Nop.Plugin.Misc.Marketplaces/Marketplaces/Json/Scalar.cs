using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>What a sender's text says as a number, an amount, a yes or no, a time; null where it says no such thing.</summary>
internal static class Scalar
{
    public const decimal LargestAmount = 1_000_000_000m;
    private const int Decimals = 4;

    private static readonly string[] _dayFirst =
        [.. from separator in "/.-" from time in new[] { "", " H:mm", " H:mm:ss" } select $"d'{separator}'M'{separator}'yyyy{time}"];

    private static readonly TimeZoneInfo? _athens = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Athens", out var zone) ? zone : null;

    public static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static long? Whole(string? text) =>
        Number(text) is { } number && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;

    public static int? Integer(string? text) => Whole(text) is { } whole and >= int.MinValue and <= int.MaxValue ? (int)whole : null;

    /// <summary>
    /// Amounts and rates, as exact as the database keeps them: what a sender's floating point adds (31.200000000000003) is cut off.
    /// What is larger than any of them cannot be read, and would not fit into a decimal column either.
    /// </summary>
    public static decimal? Amount(string? text) =>
        AmountText.Read(text) is { } number and >= -LargestAmount and <= LargestAmount
            ? Math.Round(number, Decimals, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>Booleans, also as 0 and 1, as "true" and "false", as Y and N.</summary>
    public static bool? Flag(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "Y" or "YES" => true,
        "FALSE" or "N" or "NO" => false,
        var other => Number(other) is { } number ? number != 0 : null,
    };

    /// <summary>
    /// ISO times with an offset, as UTC. A time without an offset is taken as Athens time, where both marketplaces are at home, and there the day is written
    /// before the month. A time of day alone,
    /// and the ends of the calendar that stand for "no date", are no time.
    /// </summary>
    public static DateTime? Time(string? text)
    {
        const DateTimeStyles styles = DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault;
        if (!DateTime.TryParseExact(text?.Trim(), _dayFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            && !DateTime.TryParse(text, CultureInfo.InvariantCulture, styles, out time))
        {
            return null;
        }

        if (time.Year is < 1970 or 9999)
            return null;

        var utc = time.Kind switch
        {
            DateTimeKind.Utc => time,
            DateTimeKind.Local => DateTimeOffset.Parse(text!, CultureInfo.InvariantCulture).UtcDateTime,
            _ when _athens is not null && !_athens.IsInvalidTime(time) => TimeZoneInfo.ConvertTimeToUtc(time, _athens),
            _ => DateTime.SpecifyKind(time, DateTimeKind.Utc),
        };

        return StoredTime.Of(utc);
    }

    /// <summary>Unix seconds; milliseconds are recognised by their size.</summary>
    public static DateTime? UnixTime(long? seconds) => seconds switch
    {
        null or <= 0 => null,
        <= 99_999_999_999 => DateTimeOffset.FromUnixTimeSeconds(seconds.Value).UtcDateTime,
        <= 99_999_999_999_999 => DateTimeOffset.FromUnixTimeMilliseconds(seconds.Value).UtcDateTime,
        _ => null,
    };
}
