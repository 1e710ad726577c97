using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>
/// How marketplaces' JSON is read and ours is written. Reading forgives what their samples show: strings for numbers and numbers for strings,
/// nulls, empty arrays for objects, unknown members. A value that cannot be read is a null, never an exception.
/// </summary>
public static class LooseJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The body as an object; null when it is not JSON or no object.</summary>
    public static T? ReadObject<T>(string body) where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Deserialize<T>(Options) : null;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return null;
        }
    }

    public static bool IsUnreadable(Exception exception) =>
        exception is JsonException or InvalidOperationException or FormatException or OverflowException or NotSupportedException or ArgumentException;

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new LooseText(), new LooseNumber(), new LooseInteger(), new LooseLong(), new LooseFlag(), new LooseTime() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
