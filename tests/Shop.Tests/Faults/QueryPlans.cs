using System.Text.RegularExpressions;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Asks SQLite how it carries statements out.</summary>
internal static partial class QueryPlans
{
    /// <summary>Tables that may be read as a whole: a handful of rows in any shop.</summary>
    private static readonly string[] _small =
    [
        "MarketplaceAccount", "MarketplaceLease", "Store", "Language", "Currency", "CustomerRole", "Country", "StateProvince", "Setting", "LocaleStringResource", "ScheduleTask",
    ];

    private const string NoTable = "SCAN CONSTANT ROW";

    public static async Task<IReadOnlyList<string>> ScansAsync(ShopUnderTest shop, IEnumerable<string> statements)
    {
        var scans = new List<string>();
        foreach (var statement in statements.Distinct(StringComparer.Ordinal))
        {
            var steps = (await shop.Database.RowsAsync($"EXPLAIN QUERY PLAN {Parameter().Replace(statement, "'1'")}")).Select(row => row.Text("detail"));
            scans.AddRange(steps.Where(step => step.StartsWith("SCAN ", StringComparison.Ordinal) && step != NoTable && IsLarge(statement, step)).Select(step => $"{step}: {statement}"));
        }

        return scans;
    }

    private static bool IsLarge(string statement, string step)
    {
        var alias = step.Split(' ')[1];
        var named = Regex.Match(statement, $@"\[(\w+)\] \[{Regex.Escape(alias)}\]|(?:FROM|UPDATE|INTO)\s+\[({Regex.Escape(alias)})\]");
        Assert.That(named.Success, $"what {alias} is in {statement}");
        return !_small.Contains(named.Groups[1].Success ? named.Groups[1].Value : named.Groups[2].Value);
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();
}
