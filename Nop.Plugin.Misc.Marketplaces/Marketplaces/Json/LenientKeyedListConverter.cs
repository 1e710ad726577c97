using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>Objects by key. Items of another kind than an object fail: what they are is money, and must not be lost without a word.</summary>
internal sealed class LenientKeyedListConverter<T> : JsonConverter<IReadOnlyList<KeyValuePair<string, T>>> where T : class
{
    public override IReadOnlyList<KeyValuePair<string, T>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return [.. JsonItems.Of(document.RootElement)
            .Where(item => item.Value.ValueKind != JsonValueKind.Null)
            .Select(item => item.Value.ValueKind == JsonValueKind.Object
                ? KeyValuePair.Create(item.Key, item.Value.Deserialize<T>(options)!)
                : throw new JsonException($"Item {item.Key} is no object."))];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, T>> value, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}
