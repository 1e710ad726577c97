using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Reads what PostgreSQL and MariaDB tell of a statement that they have carried out.</summary>
internal static partial class ServerPlans
{
    /// <returns>The tables, each with how many of its rows were looked at, found or not.</returns>
    public static IEnumerable<(string Table, decimal Rows)> LookedAt(Engine engine, string statement, IReadOnlyList<Dictionary<string, string>> rows) =>
        engine is Engine.Postgres
            ? rows.SelectMany(row => Nodes(JsonDocument.Parse(row.Values.Single()).RootElement[0].GetProperty("Plan")))
            : rows.Where(row => row["r_rows"].Length > 0).Select(row => (Table(statement, row["table"]), Number(row["r_rows"])));

    private static IEnumerable<(string Table, decimal Rows)> Nodes(JsonElement node)
    {
        if (node.TryGetProperty("Relation Name", out var table))
        {
            var rows = Number(node, "Actual Rows") + Number(node, "Rows Removed by Filter") + Number(node, "Rows Removed by Index Recheck");
            yield return (table.GetString()!, rows * Number(node, "Actual Loops"));
        }

        if (!node.TryGetProperty("Plans", out var below))
            yield break;

        foreach (var found in below.EnumerateArray().SelectMany(Nodes))
            yield return found;
    }

    private static decimal Number(JsonElement node, string name) => node.TryGetProperty(name, out var number) ? number.GetDecimal() : 0;

    /// <summary>With what a filter by row ids has left of them behind it.</summary>
    private static decimal Number(string text) => decimal.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);

    /// <summary>MariaDB calls tables by their short names.</summary>
    private static string Table(string statement, string alias) =>
        Named().Matches(statement).FirstOrDefault(named => named.Groups[2].Value == alias)?.Groups[1].Value ?? alias;

    [GeneratedRegex(@"`(\w+)` `(\w+)`")]
    private static partial Regex Named();
}
