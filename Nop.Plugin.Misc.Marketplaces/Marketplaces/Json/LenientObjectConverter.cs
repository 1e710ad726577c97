using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>An object; null for anything else. An array stands for its first object: PHP senders write [] for {}, and wrap single objects.</summary>
internal sealed class LenientObjectConverter<T> : JsonConverter<T?> where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var element = document.RootElement;
        if (element.ValueKind == JsonValueKind.Array)
            element = element.EnumerateArray().FirstOrDefault(item => item.ValueKind == JsonValueKind.Object);

        return element.ValueKind == JsonValueKind.Object ? element.Deserialize<T>(options) : null;
    }

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, options);
}
