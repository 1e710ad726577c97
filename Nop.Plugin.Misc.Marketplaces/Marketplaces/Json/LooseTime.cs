using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>
/// ISO times with an offset, as UTC. A time without an offset is taken as Athens time, where both marketplaces are at home. A time of day alone,
/// and the ends of the calendar that stand for "no date", are no time.
/// </summary>
internal sealed class LooseTime : JsonConverter<DateTime?>
{
    private static readonly TimeZoneInfo? _athens = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Athens", out var zone) ? zone : null;

    public override DateTime? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(Scalar.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, DateTime? value, JsonSerializerOptions options) => writer.WriteStringValue(value!.Value);

    public static DateTime? Parse(string? text)
    {
        const DateTimeStyles styles = DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, styles, out var time) || time.Year is < 1970 or 9999)
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
    public static DateTime? FromUnix(long? seconds) => seconds switch
    {
        null or <= 0 => null,
        <= 99_999_999_999 => DateTimeOffset.FromUnixTimeSeconds(seconds.Value).UtcDateTime,
        <= 99_999_999_999_999 => DateTimeOffset.FromUnixTimeMilliseconds(seconds.Value).UtcDateTime,
        _ => null,
    };
}
