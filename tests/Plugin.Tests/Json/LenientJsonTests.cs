using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Json;
using Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Plugin.Tests.Json;

public class LenientJsonTests
{
    [TestCase("\"a\"", "a")]
    [TestCase("12", "12")]
    [TestCase("12.50", "12.50")]
    [TestCase("1688147140123", "1688147140123")]
    [TestCase("true", "true")]
    [TestCase("null", null)]
    [TestCase("[]", null)]
    [TestCase("{\"a\":1}", null)]
    [TestCase("\"a\\u0000b\"", "ab")]
    [TestCase("\"half \\ud83d\"", "half \\ud83d")]
    public void Text(string json, string? expected) => Assert.That(Read(json).Text, Is.EqualTo(expected));

    [TestCase("12.5", 12.5)]
    [TestCase("\"12.50\"", 12.5)]
    [TestCase("\" 7 \"", 7)]
    [TestCase("1e2", 100)]
    [TestCase("31.200000000000003", 31.2)]
    [TestCase("59.96999999999999", 59.97)]
    [TestCase("8.3456", 8.3456)]
    [TestCase("\"12,50\"", 12.5)]
    [TestCase("\"0,500\"", 0.5)]
    [TestCase("\"1234,5\"", 1234.5)]
    [TestCase("\"1.234,50\"", 1234.5)]
    [TestCase("\"2,469.00\"", 2469)]
    [TestCase("\"-2.469,00\"", -2469)]
    [TestCase("\"1 234,50\"", 1234.5)]
    [TestCase("\"1\\u00a0234,50\"", 1234.5)]
    [TestCase("\"1\\u202f234\"", 1234)]
    [TestCase("\"1'234.50\"", 1234.5)]
    [TestCase("\"1.234.567\"", 1234567)]
    [TestCase("\"1,234,567.8\"", 1234567.8)]
    [TestCase("\"12,50 €\"", 12.5)]
    [TestCase("\"EUR 1.234,50\"", 1234.5)]
    [TestCase("\"1,234\"", null)]
    [TestCase("\"1.234 €\"", null)]
    [TestCase("\"1,234,50\"", null)]
    [TestCase("\"12,34.50\"", null)]
    [TestCase("\"1.234.50\"", null)]
    [TestCase("\"1,234,567,8\"", null)]
    [TestCase("\"1,23 456\"", null)]
    [TestCase("\"12,50 USD\"", null)]
    [TestCase("\"\"", null)]
    [TestCase("\"abc\"", null)]
    [TestCase("1e400", null)]
    [TestCase("-1e28", null)]
    [TestCase("1000000001", null)]
    [TestCase("null", null)]
    [TestCase("[1]", null)]
    [TestCase("{}", null)]
    public void Number(string json, decimal? expected) => Assert.That(Read(json).Number, Is.EqualTo(expected));

    [TestCase("3", 3)]
    [TestCase("\"3\"", 3)]
    [TestCase("3.0", 3)]
    [TestCase("3.5", null)]
    [TestCase("9999999999", null)]
    [TestCase("false", null)]
    [TestCase("[]", null)]
    public void Integer(string json, int? expected) => Assert.That(Read(json).Integer, Is.EqualTo(expected));

    [TestCase("true", true)]
    [TestCase("\"true\"", true)]
    [TestCase("\"True\"", true)]
    [TestCase("1", true)]
    [TestCase("\"1\"", true)]
    [TestCase("\"Y\"", true)]
    [TestCase("false", false)]
    [TestCase("\"false\"", false)]
    [TestCase("0", false)]
    [TestCase("\"0\"", false)]
    [TestCase("\"N\"", false)]
    [TestCase("\"\"", null)]
    [TestCase("\"maybe\"", null)]
    [TestCase("[]", null)]
    public void Flag(string json, bool? expected) => Assert.That(Read(json).Flag, Is.EqualTo(expected));

    [TestCase("\"2026-04-01T23:03:59+03:00\"", "2026-04-01T20:03:59")]
    [TestCase("\"2026-03-02T10:00:00Z\"", "2026-03-02T10:00:00")]
    [TestCase("\"2026-01-01T00:30:00+02:00\"", "2025-12-31T22:30:00")]
    [TestCase("\"2026-10-25T03:30:00+03:00\"", "2026-10-25T00:30:00")]
    [TestCase("\"2026-10-25T03:30:00+02:00\"", "2026-10-25T01:30:00")]
    [TestCase("\"2026-07-01T12:00:00\"", "2026-07-01T09:00:00")]
    [TestCase("\"2026-01-01T12:00:00\"", "2026-01-01T10:00:00")]
    [TestCase("\"2026-03-29T03:30:00\"", "2026-03-29T03:30:00")]
    [TestCase("\"2026-07-01 12:00:00\"", "2026-07-01T09:00:00")]
    [TestCase("\"05/06/2026 12:00\"", "2026-06-05T09:00:00")]
    [TestCase("\"25/11/2026\"", "2026-11-24T22:00:00")]
    [TestCase("\"5.6.2026 12:00:00\"", "2026-06-05T09:00:00")]
    public void Time_is_UTC(string json, string expected)
    {
        var time = Read(json).Time;

        Assert.Multiple(() =>
        {
            Assert.That(time?.ToString("s"), Is.EqualTo(expected));
            Assert.That(time?.Kind, Is.EqualTo(DateTimeKind.Utc));
        });
    }

    [TestCase("\"\"")]
    [TestCase("\"soon\"")]
    [TestCase("\"12:30\"")]
    [TestCase("\"0000-00-00T00:00:00+00:00\"")]
    [TestCase("\"0001-01-01T00:00:00+03:00\"")]
    [TestCase("\"9999-12-31T23:59:59-05:00\"")]
    [TestCase("\"9999-12-31\"")]
    [TestCase("\"2026-04-01T23:03:59+25:00\"")]
    [TestCase("1772438100")]
    [TestCase("[]")]
    [TestCase("null")]
    public void Time_that_is_none(string json) => Assert.That(Read(json).Time, Is.Null);

    [TestCase("2026-05-11T12:00:00.1234567Z")]
    [TestCase("2026-05-11T15:00:00.1234567+03:00")]
    public void A_time_is_no_finer_than_databases_keep_it(string text) =>
        Assert.That(Scalar.Time(text), Is.EqualTo(new DateTime(2026, 5, 11, 12, 0, 0, 123, DateTimeKind.Utc)));

    [TestCase(1772438100L, "2026-03-02T07:55:00")]
    [TestCase(1772438100000L, "2026-03-02T07:55:00")]
    [TestCase(4102444800L, "2100-01-01T00:00:00")]
    public void Unix_time(long seconds, string expected) => Assert.That(Scalar.UnixTime(seconds)?.ToString("s"), Is.EqualTo(expected));

    [TestCase(null)]
    [TestCase(0L)]
    [TestCase(-5L)]
    [TestCase(long.MaxValue)]
    public void Unix_time_that_is_none(long? seconds) => Assert.That(Scalar.UnixTime(seconds), Is.Null);

    [TestCase("{\"text\":\"a\"}", "a")]
    [TestCase("[{\"text\":\"a\"},{\"text\":\"b\"}]", "a")]
    [TestCase("[]", null)]
    [TestCase("null", null)]
    [TestCase("\"x\"", null)]
    [TestCase("[1]", null)]
    public void Part_of_an_object(string json, string? expected) => Assert.That(Read(json).Part?.Text, Is.EqualTo(expected));

    [TestCase("[{\"text\":\"a\"},{\"text\":\"b\"}]", "a,b")]
    [TestCase("{\"1\":{\"text\":\"a\"}}", "a")]
    [TestCase("[null,3,{\"text\":\"b\"}]", "b")]
    [TestCase("[]", "")]
    [TestCase("\"x\"", "")]
    [TestCase("null", "")]
    public void Parts(string json, string expected) => Assert.That(string.Join(',', (Read(json).Parts ?? []).Select(part => part.Text)), Is.EqualTo(expected));

    [TestCase("[\"a\",7,null,\" \"]", "a,7")]
    [TestCase("\"a\"", "a")]
    [TestCase("{\"x\":\"a\"}", "a")]
    [TestCase("[]", "")]
    [TestCase("null", "")]
    [TestCase("\"\"", "")]
    public void Texts(string json, string expected) => Assert.That(string.Join(',', Read(json).Texts ?? []), Is.EqualTo(expected));

    [TestCase("not json")]
    [TestCase("")]
    [TestCase("[]")]
    [TestCase("\"text\"")]
    [TestCase("7")]
    [TestCase("null")]
    [TestCase("{\"a\":")]
    public void What_is_no_object_is_null(string body) => Assert.That(LenientJson.ReadObject<Sample>(body), Is.Null);

    [Test]
    public void Depth_without_end_is_null() => Assert.That(LenientJson.ReadObject<Sample>(string.Concat(Enumerable.Repeat("{\"part\":", 5000))), Is.Null);

    [Test]
    public void A_wrong_kind_inside_an_item_costs_neither_the_item_nor_its_neighbours()
    {
        var sample = LenientJson.ReadObject<Sample>("""{"parts":[{"text":"a","number":[],"part":7,"parts":"x"},5,{"text":"b","part":[{"texts":{"k":8}}]}]}""");

        Assert.Multiple(() =>
        {
            Assert.That(sample?.Parts?.Select(part => part.Text), Is.EqualTo(new[] { "a", "b" }));
            Assert.That(sample?.Parts?[0].Part, Is.Null);
            Assert.That(sample?.Parts?[0].Parts, Is.Empty);
            Assert.That(sample?.Parts?[1].Part?.Texts, Is.EqualTo(new[] { "8" }));
        });
    }

    [Test]
    public void Objects_and_lists_are_written_as_they_are()
    {
        var written = JsonSerializer.Serialize(new Sample { Text = "a", Part = new() { Flag = true }, Parts = [new() { Integer = 3 }], Texts = ["b"] }, LenientJson.Options);

        Assert.That(written, Is.EqualTo("""{"text":"a","part":{"flag":true},"parts":[{"integer":3}],"texts":["b"]}"""));
    }

    [Test]
    public void Every_member_of_what_marketplaces_send_is_read_leniently() => Assert.Multiple(() =>
    {
        Assert.That(Sent.SelectMany(Strict), Is.Empty);
        Assert.That(Sent.Select(type => type.Name), Does.Contain(nameof(SkroutzOrder)).And.Contain(nameof(ShopflixOrder)));
        Assert.That(Strict(typeof(StrictOnPurpose)), Is.EqualTo(new[] { "StrictOnPurpose.names", "StrictOnPurpose.count" }));
    });

    private static IEnumerable<Type> Sent => typeof(LenientJson).Assembly.GetTypes().Where(type =>
        type.Namespace?.EndsWith(".Wire", StringComparison.Ordinal) == true && type.GetMethod("<Clone>$") is not null);

    private static IEnumerable<string> Strict(Type type) =>
        from property in LenientJson.Options.GetTypeInfo(type).Properties
        let isLenient = property.CustomConverter is not null || LenientJson.Options.Converters.Any(converter => converter.CanConvert(property.PropertyType))
        where !isLenient && property.PropertyType != typeof(JsonElement)
        select $"{type.Name}.{property.Name}";

    private sealed record StrictOnPurpose(string? Text, List<string>? Names, int Count, StrictOnPurpose? Part);

    private static Sample Read(string json) =>
        LenientJson.ReadObject<Sample>($$"""{"text":{{json}},"number":{{json}},"integer":{{json}},"flag":{{json}},"time":{{json}},"part":{{json}},"parts":{{json}},"texts":{{json}},"unknown":{{json}}}""")
        ?? throw new JsonException();

    private sealed record Sample
    {
        public string? Text { get; init; }

        public decimal? Number { get; init; }

        public int? Integer { get; init; }

        public bool? Flag { get; init; }

        public DateTime? Time { get; init; }

        public Sample? Part { get; init; }

        public IReadOnlyList<Sample>? Parts { get; init; }

        public IReadOnlyList<string>? Texts { get; init; }
    }
}
