using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Webhook bodies as no marketplace should send them, from one seed.</summary>
internal sealed class WebhookMutations(int seed)
{
    private static readonly string[] _values =
    [
        "null", "true", "false", "0", "-1", "1e400", "-1e28", "79228162514264337593543950335", "99999999999999999999", "0.0000000000000000000000001", "2147483648",
        "\"\"", "\"text\"", "\" \"", "\"12,50\"", "\"9e99\"", "\"\\u0000\"", "\"\\u0001\\u001f\\u007f\"", "\"\\ud800\"", "\"\\udc00x\"", "\"𝔘𝔫𝔦\"", "\"<script>'\\\"--\"",
        "\"9999-12-31T23:59:59+00:00\"", "\"0001-01-01T00:00:00+14:00\"", "\"2026-02-30T25:61:00\"", "\"DEMO-\"", "[]", "{}", "[[]]", "[null]", "{\"0\":{\"id\":1}}", "[1,\"a\",{}]",
    ];

    private static readonly string[] _refused = ["", " ", "null", "[]", "[{}]", "7", "\"{}\"", "true", "{", "}", "{\"a\":}", "{'a':1}", "{\"a\":1}}", "{\"a\":1} x", "NaN", "event_type=new_order"];

    private readonly Random _random = new(seed);
    private int _codes;

    /// <summary>Refused without a look inside.</summary>
    public byte[] Refused()
    {
        switch (_random.Next(6))
        {
            case 0:
                return Encoding.UTF8.GetBytes(_refused[_random.Next(_refused.Length)]);
            case 1:
                var cut = Encoding.UTF8.GetBytes(Realistic());
                return cut[.._random.Next(1, cut.Length - 1)];
            case 2:
                var invalid = Encoding.UTF8.GetBytes(Realistic());
                invalid[_random.Next(invalid.Length)] = (byte)_random.Next(0xF8, 0x100);
                return invalid;
            case 3:
                return Encoding.UTF8.GetBytes($"{{\"order\":{Nested(_random.Next(65, 5_000))}}}");
            case 4:
                return Encoding.UTF8.GetBytes(Realistic().Insert(_random.Next(1, 40), "\u0001{"));
            default:
                var noise = new byte[_random.Next(1, 200)];
                _random.NextBytes(noise);
                return [0xFF, .. noise];
        }
    }

    /// <summary>A JSON object, with one to four things wrong in it.</summary>
    public byte[] Storable()
    {
        var root = JsonNode.Parse(Realistic())!;
        var wrong = new Dictionary<string, string>();
        for (var left = _random.Next(1, 5); left > 0; left--)
        {
            var members = Members(root).ToList();
            var (parent, name) = members[_random.Next(members.Count)];
            var place = $"(here {left})";
            wrong[$"\"{place}\""] = Instead(name, parent[name]?.ToJsonString() ?? "null");
            parent[name] = place;
        }

        return Encoding.UTF8.GetBytes(wrong.Aggregate(root.ToJsonString(), (body, pair) => body.Replace(pair.Key, pair.Value, StringComparison.Ordinal)));
    }

    public byte[] TooLarge() => Encoding.UTF8.GetBytes($"{{\"order\":\"{new string('x', (1 << 20) + _random.Next(1_000))}\"}}");

    private string Realistic()
    {
        var sku = $"S-{_random.Next(1, OrderPlan.Products + 1):00000}";
        var payload = SkroutzPayload.Order(string.Create(CultureInfo.InvariantCulture, $"260601-{++_codes:0000000}"), (sku, null, _random.Next(1, 4), _random.Next(100, 5_000) / 100m), ("405753", "40575312-14", 1, 17.99m));
        return (_random.Next(3) == 0 ? payload.Updated("accepted", TimeSpan.FromMinutes(1)) : payload).With("expires_at", "2099-05-12T09:58:00+03:00").ToJson();
    }

    private string Instead(string name, string text) => _random.Next(9) switch
    {
        0 => $"[{text}]",
        1 => $"{{\"0\":{text}}}",
        2 => $"\"{new string((char)_random.Next('a', 'z'), _random.Next(300, 20_000))}\"",
        3 => Nested(_random.Next(5, 40)),
        4 => $"{text},\"{name}\":{_values[_random.Next(_values.Length)]}",
        _ => _values[_random.Next(_values.Length)],
    };

    private static string Nested(int depth) => $"{new string('[', depth)}{new string(']', depth)}";

    private static IEnumerable<(JsonObject Parent, string Name)> Members(JsonNode? node) => node switch
    {
        JsonObject parent => parent.Select(member => (parent, member.Key)).Concat(parent.SelectMany(member => Members(member.Value))),
        JsonArray array => array.SelectMany(Members),
        _ => [],
    };
}
