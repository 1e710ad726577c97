using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>A scalar that is read from its text, see <see cref="Scalar"/>; null where that cannot be done.</summary>
internal sealed class LenientScalarConverter<T>(Func<string?, T?> parse, Action<Utf8JsonWriter, T> write) : JsonConverter<T?> where T : struct
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(LenientTextConverter.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) => write(writer, value!.Value);
}
