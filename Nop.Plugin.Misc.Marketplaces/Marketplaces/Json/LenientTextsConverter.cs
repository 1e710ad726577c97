using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

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
