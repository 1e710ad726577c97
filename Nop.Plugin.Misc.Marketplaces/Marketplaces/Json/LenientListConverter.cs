using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>A list of objects: an array, an object whose members are the items, a single null for none. Items of another kind are left out.</summary>
internal sealed class LenientListConverter<T> : JsonConverter<IReadOnlyList<T>> where T : class
{
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return [.. JsonItems.Of(document.RootElement).Select(item => item.Value)
            .Where(item => item.ValueKind == JsonValueKind.Object)
            .Select(item => item.Deserialize<T>(options)!)];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);
}
