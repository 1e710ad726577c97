using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>Any scalar as text, as a number, as a yes or no.</summary>
internal static class Scalar
{
    /// <summary>Null for anything that is no scalar; leaves the reader at the end of the value.</summary>
    public static string? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return Text(ref reader);
            case JsonTokenType.Number:
                return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.False:
                return "false";
            default:
                reader.Skip();
                return null;
        }
    }

    public static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static long? Whole(string? text) =>
        Number(text) is { } number && number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : null;

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            var text = reader.GetString()!;
            return text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", "", StringComparison.Ordinal) : text;
        }
        catch (InvalidOperationException)
        {
            // Half an emoji: an escaped surrogate without its other half, as left by a sender that cut a text. The escape is kept as it is.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
