using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>Booleans, also as 0 and 1, as "true" and "false", as Y and N.</summary>
internal sealed class LooseFlag : JsonConverter<bool?>
{
    public override bool? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(Scalar.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, bool? value, JsonSerializerOptions options) => writer.WriteBooleanValue(value!.Value);

    public static bool? Parse(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "Y" or "YES" => true,
        "FALSE" or "N" or "NO" => false,
        var other => Scalar.Number(other) is { } number ? number != 0 : null,
    };
}
