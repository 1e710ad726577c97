using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>
/// How marketplaces' JSON is read and ours is written. Reading forgives what their samples show: strings for numbers and numbers for strings,
/// nulls, empty arrays for objects, unknown members. A value that cannot be read is a null, never an exception. What is forgiven follows from
/// a member's type alone, so that records need not say it.
/// </summary>
public static class LenientJson
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

    public static bool IsJson(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return true;
        }
        catch (Exception exception) when (IsUnreadable(exception))
        {
            return false;
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
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Forgive } },
            Converters =
            {
                new LenientTextConverter(),
                new LenientScalarConverter<decimal>(Scalar.Amount, (writer, value) => writer.WriteNumberValue(value)),
                new LenientScalarConverter<int>(Scalar.Integer, (writer, value) => writer.WriteNumberValue(value)),
                new LenientScalarConverter<long>(Scalar.Whole, (writer, value) => writer.WriteNumberValue(value)),
                new LenientScalarConverter<bool>(Scalar.Flag, (writer, value) => writer.WriteBooleanValue(value)),
                new LenientScalarConverter<DateTime>(Scalar.Time, (writer, value) => writer.WriteStringValue(value)),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>
    /// Objects, lists and maps are converted as members only, not as types: their converters look at the kind of the value, and leave the value
    /// itself to the serializer and these same options.
    /// </summary>
    private static void Forgive(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.CustomConverter ??= ConverterFor(property.PropertyType);
    }

    private static JsonConverter? ConverterFor(Type type)
    {
        if (IsRecord(type))
            return Generic(typeof(LenientObjectConverter<>), type);
        if (type == typeof(IReadOnlyDictionary<string, string>))
            return new LenientTextMapConverter();
        if (!IsGeneric(type, typeof(IReadOnlyList<>)))
            return null;

        var item = type.GenericTypeArguments[0];
        if (item == typeof(string))
            return new LenientTextsConverter();
        if (IsRecord(item))
            return Generic(typeof(LenientListConverter<>), item);

        return IsGeneric(item, typeof(KeyValuePair<,>)) && item.GenericTypeArguments is [var key, var value] && key == typeof(string) && IsRecord(value)
            ? Generic(typeof(LenientKeyedListConverter<>), value)
            : null;
    }

    private static bool IsRecord(Type type) => type.IsClass && !typeof(IEnumerable).IsAssignableFrom(type);

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static JsonConverter Generic(Type converter, Type of) => (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(of))!;
}
