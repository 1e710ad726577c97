using System.Text.RegularExpressions;

namespace Summary;

/// <summary>What ran, on which database, and what did not run and why.</summary>
public sealed partial class TestSummary(IEnumerable<TestResult> results)
{
    private static readonly (string Name, Regex Argument)[] _databases = [("SQLite", Sqlite()), ("PostgreSQL", Postgres()), ("MariaDB", MariaDb())];

    private readonly List<TestResult> _results = [.. results];

    /// <summary>The last one is <c>N passed, M failed</c>, with <c>, K skipped</c> when there are such.</summary>
    public IEnumerable<string> Lines(int checksPassed, int checksFailed)
    {
        foreach (var (name, argument) in _databases)
        {
            var own = _results.Where(result => argument.IsMatch(result.Name)).ToList();
            if (own.Count > 0)
                yield return $"on {name}: {Counts(own, 0, 0)}";
        }

        foreach (var reason in _results.Where(result => result.Outcome is Outcome.Skipped).GroupBy(result => result.Reason).OrderByDescending(reason => reason.Count()))
            yield return $"{reason.Count()} skipped: {reason.Key}";

        yield return Counts(_results, checksPassed, checksFailed);
    }

    public bool IsGood(int checksPassed, int checksFailed) =>
        Count(Outcome.Failed) + checksFailed == 0 && Count(Outcome.Passed) + checksPassed > 0;

    private int Count(Outcome outcome) => _results.Count(result => result.Outcome == outcome);

    private static string Counts(List<TestResult> results, int passed, int failed)
    {
        var skipped = results.Count(result => result.Outcome is Outcome.Skipped);
        var text = $"{results.Count(result => result.Outcome is Outcome.Passed) + passed} passed, {results.Count(result => result.Outcome is Outcome.Failed) + failed} failed";
        return skipped == 0 ? text : $"{text}, {skipped} skipped";
    }

    // The database is an argument of the test or of its class.
    [GeneratedRegex(@"[(,]\s*(\w+\.)?sqlite\s*[,)]", RegexOptions.IgnoreCase)]
    private static partial Regex Sqlite();

    [GeneratedRegex(@"[(,]\s*(\w+\.)?postgres(ql)?\s*[,)]", RegexOptions.IgnoreCase)]
    private static partial Regex Postgres();

    [GeneratedRegex(@"[(,]\s*(\w+\.)?(mariadb|mysql)\w*\s*[,)]", RegexOptions.IgnoreCase)]
    private static partial Regex MariaDb();
}
