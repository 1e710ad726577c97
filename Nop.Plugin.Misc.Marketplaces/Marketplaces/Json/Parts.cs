using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>A list of objects: an array, an object whose members are the items, a single null for none. Items of another kind are left out.</summary>
internal sealed class Parts<T> : JsonConverter<IReadOnlyList<T>> where T : class
{
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return [.. Items.Of(document.RootElement).Select(item => item.Value)
            .Where(item => item.ValueKind == JsonValueKind.Object)
            .Select(item => item.Deserialize<T>(options)!)];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);
}

/// <summary>Objects by key. Items of another kind than an object fail: what they are is money, and must not be lost without a word.</summary>
internal sealed class KeyedParts<T> : JsonConverter<IReadOnlyList<KeyValuePair<string, T>>> where T : class
{
    public override IReadOnlyList<KeyValuePair<string, T>> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return [.. Items.Of(document.RootElement)
            .Where(item => item.Value.ValueKind != JsonValueKind.Null)
            .Select(item => item.Value.ValueKind == JsonValueKind.Object
                ? KeyValuePair.Create(item.Key, item.Value.Deserialize<T>(options)!)
                : throw new JsonException($"Item {item.Key} is no object."))];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, T>> value, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}

internal static class Items
{
    /// <summary>Members of an object by name, items of an array with an empty key; nothing of anything else.</summary>
    public static IEnumerable<KeyValuePair<string, JsonElement>> Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(item => KeyValuePair.Create("", item)),
        JsonValueKind.Object => element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)),
        _ => [],
    };
}
