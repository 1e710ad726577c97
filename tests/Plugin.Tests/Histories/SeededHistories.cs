using System.Collections.Concurrent;
using System.Globalization;

namespace Plugin.Tests.Histories;

/// <summary>
/// Generated histories, each from its seed. MARKETPLACES_HISTORY replays one seed; MARKETPLACES_HISTORIES changes how many there are. The
/// smallest seed that fails is told with its history made as small as it still fails.
/// </summary>
internal static class SeededHistories
{
    private const int MostFailures = 20;

    public static void Check<T>(Func<int, T> make, int first, int count, Func<T, IReadOnlyList<string>> violations, Func<T, Func<T, bool>, T> shrink, Func<T, string> report)
    {
        IEnumerable<int> seeds = Number("MARKETPLACES_HISTORY") is { } one ? [one] : Enumerable.Range(first, Number("MARKETPLACES_HISTORIES") ?? count);
        var failed = new ConcurrentDictionary<int, string>();
        Parallel.ForEach(seeds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (seed, state) =>
        {
            if (violations(make(seed)) is not [var violation, ..])
                return;

            failed[seed] = violation;
            if (failed.Count >= MostFailures)
                state.Stop();
        });

        if (failed.IsEmpty)
            return;

        var history = shrink(make(failed.Keys.Min()), smaller => violations(smaller).Count > 0);
        var summary = failed.OrderBy(pair => pair.Key).Select(pair => $"  {pair.Key}: {pair.Value}");
        Assert.Fail(string.Join(Environment.NewLine, [$"{failed.Count} histories fail:", .. summary, "The first, made smaller:", report(history)]));
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
