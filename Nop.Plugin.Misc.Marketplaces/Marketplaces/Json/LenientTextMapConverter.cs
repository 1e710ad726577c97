using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>Texts by key; nothing for an array.</summary>
internal sealed class LenientTextMapConverter : JsonConverter<IReadOnlyDictionary<string, string>>
{
    public override IReadOnlyDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var map = new Dictionary<string, string>();
        foreach (var (key, value) in JsonItems.Of(document.RootElement))
        {
            if (key.Length > 0 && value.Deserialize<string>(options) is { } text && !string.IsNullOrWhiteSpace(text))
                map[key] = text;
        }

        return map;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value, JsonSerializerOptions options) => throw new NotSupportedException();
}
