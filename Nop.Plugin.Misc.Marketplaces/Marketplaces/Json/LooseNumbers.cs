using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Json;

/// <summary>
/// Amounts and rates, as exact as the database keeps them: what a sender's floating point adds behind (31.200000000000003) is no money.
/// What is larger than any of them cannot be read, and would not fit into a decimal column either.
/// </summary>
internal sealed class LooseNumber : JsonConverter<decimal?>
{
    public const decimal Largest = 1_000_000_000m;
    private const int Decimals = 4;

    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(Scalar.Read(ref reader));

    public static decimal? Parse(string? text) =>
        Scalar.Number(text) is { } number and >= -Largest and <= Largest
            ? Math.Round(number, Decimals, MidpointRounding.AwayFromZero)
            : null;

    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value);
}

internal sealed class LooseInteger : JsonConverter<int?>
{
    public override int? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Scalar.Whole(Scalar.Read(ref reader)) is { } whole and >= int.MinValue and <= int.MaxValue ? (int)whole : null;

    public override void Write(Utf8JsonWriter writer, int? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value);
}

internal sealed class LooseLong : JsonConverter<long?>
{
    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Scalar.Whole(Scalar.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options) => writer.WriteNumberValue(value!.Value);
}
