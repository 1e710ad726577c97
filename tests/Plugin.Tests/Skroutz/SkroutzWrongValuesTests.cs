using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

/// <summary>Every value of an order, one after the other, of a type that nobody documented: the order is never lost for it.</summary>
public sealed partial class SkroutzWrongValuesTests
{
    private const string Mark = "here";

    private static readonly string?[] _values =
        [null, "null", "\"\"", "\"x\"", "\"7\"", "7", "-7", "0.5", "1e30", "true", "[]", "[null]", "{}", "[[]]", "{\"x\":1}", "\"2026-02-30\"", "\"<b>\\u0000\\ud83d</b>\""];

    [TestCase("fbs")]
    [TestCase("invoice-39a-documents")]
    [TestCase("invoice-39a-service")]
    [TestCase("size")]
    [TestCase("replaced")]
    [TestCase("returned-in-part")]
    [TestCase("rejected-by-skroutz")]
    public void One_wrong_value_never_loses_the_order(string file)
    {
        var lost = new List<string>();
        foreach (var path in Paths(Json(file)).Distinct())
        {
            foreach (var value in _values)
            {
                var result = SkroutzReader.Read(With(Json(file), path, value));
                if (result is not ReadResult.Understood && !Indispensable().IsMatch(path))
                    lost.Add($"{path} = {value ?? "nothing"}: {result}");
            }
        }

        Assert.That(lost, Is.Empty);
    }

    private static JsonObject Json(string file) => Fixture.Json($"skroutz/orders/{file}");

    private static IEnumerable<string> Paths(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => Paths(member.Value).Append($"{json.GetPath()}.{member.Key}")),
        JsonArray array => array.SelectMany(item => Paths(item).Append(item!.GetPath())),
        _ => [],
    };

    private static string With(JsonObject body, string path, string? json)
    {
        var (owner, step, index) = Owners(body).First(candidate => path == $"{candidate.Owner.GetPath()}{candidate.Step}");
        if (owner is JsonArray array)
            array[index] = Mark;
        else if (json is null)
            owner.AsObject().Remove(step[1..]);
        else
            owner.AsObject()[step[1..]] = Mark;

        // As text, because no library writes half an emoji.
        return body.ToJsonString().Replace($"\"{Mark}\"", json ?? "null", StringComparison.Ordinal);
    }

    private static IEnumerable<(JsonNode Owner, string Step, int Index)> Owners(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(member => Owners(member.Value).Append((json, $".{member.Key}", 0))),
        JsonArray array => array.SelectMany((item, index) => Owners(item).Append((array, $"[{index}]", index))),
        _ => [],
    };

    /// <summary>Without these there is no order, or no saying what it costs: such a message goes to quarantine.</summary>
    [GeneratedRegex(@"^\$\.order(\.code|\.line_items(\[\d\](\.quantity|\.unit_price|\.total_price)?)?)?$")]
    private static partial Regex Indispensable();
}
