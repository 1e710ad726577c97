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

/// <summary>A list of texts, or one text alone; blanks are left out.</summary>
internal sealed class LenientTextsConverter : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var element = document.RootElement;
        var items = element.ValueKind is JsonValueKind.Array or JsonValueKind.Object ? JsonItems.Of(element).Select(item => item.Value) : [element];
        return [.. items.Select(item => item.Deserialize<string>(options)).Where(text => !string.IsNullOrWhiteSpace(text))!];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);
}

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

internal static class JsonItems
{
    /// <summary>Members of an object by name, items of an array with an empty key; nothing of anything else.</summary>
    public static IEnumerable<KeyValuePair<string, JsonElement>> Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(item => KeyValuePair.Create("", item)),
        JsonValueKind.Object => element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)),
        _ => [],
    };
}
