using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators;

/// <summary>Reads fields of stored orders leniently: tests may store what the marketplaces would never send.</summary>
internal static class JsonFields
{
    public static string? Text(this JsonObject source, string name) => source[name] switch
    {
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => value.ToJsonString(),
        _ => null
    };

    public static bool Flag(this JsonObject source, string name) =>
        source[name] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static decimal Amount(this JsonObject source, string name) =>
        decimal.TryParse(source.Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : 0m;

    public static long? WholeNumber(this JsonObject source, string name) =>
        long.TryParse(source.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static IEnumerable<JsonObject> Objects(this JsonObject? source, string name) =>
        (source?[name] as JsonArray)?.OfType<JsonObject>() ?? [];

    /// <summary>The value only if the JSON text itself is an integer: neither "10" nor 10.0 count.</summary>
    public static long? StrictInteger(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number
        && long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    public static string? StrictText(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static bool IsBoolean(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    /// <summary>Drops trailing zeros, as the marketplaces write 10.4 and 25.</summary>
    public static JsonNode Money(decimal amount) => JsonValue.Create(amount / 1.0000000000000000000000000000m);
}
