using System.Globalization;

namespace Marketplaces.Simulators;

internal static class AthensTime
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:sszzz";
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Athens");

    public static DateTimeOffset From(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, Zone);

    public static DateTimeOffset At(DateTime local) => new(local, Zone.GetUtcOffset(local));

    public static string Text(DateTimeOffset time) => From(time).ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
