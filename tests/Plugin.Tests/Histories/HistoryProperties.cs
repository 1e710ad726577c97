using System.Collections.Concurrent;
using System.Globalization;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Histories;

/// <summary>
/// Whatever happens to an order in whatever order, how often and on which node, and wherever a process is cut off: in the end everything is as
/// if it had happened in order and undisturbed (R3, R4, R5, R10, R11, R19).
/// </summary>
public sealed class HistoryProperties
{
    private const int Histories = 10_000;
    private const int MostFailures = 20;

    /// <summary>MARKETPLACES_HISTORY replays one seed; MARKETPLACES_HISTORIES changes how many there are.</summary>
    [Test]
    public void Every_history_ends_like_the_ordered_one() => Check(seed => HistoryGenerator.Make(seed), 1, Histories);

    [Test]
    public void What_no_message_tells_is_found_by_reading() => Check(seed => HistoryGenerator.Make(seed, losesMessages: true), 1_000_001, Histories / 10);

    [Test]
    public void Whatever_people_do_in_the_shop_the_stock_is_what_the_orders_say() => Check(seed => HistoryGenerator.Make(seed, hasHandwork: true), 2_000_001, Histories);

    private static void Check(Func<int, History> make, int first, int count)
    {
        IEnumerable<int> seeds = Number("MARKETPLACES_HISTORY") is { } one ? [one] : Enumerable.Range(first, Number("MARKETPLACES_HISTORIES") ?? count);
        var failed = new ConcurrentDictionary<int, string>();
        Parallel.ForEach(seeds, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (seed, state) =>
        {
            if (HistoryCheck.Violations(make(seed)) is not [var violation, ..])
                return;

            failed[seed] = violation;
            if (failed.Count >= MostFailures)
                state.Stop();
        });

        if (failed.IsEmpty)
            return;

        var history = HistoryShrinker.Shrink(make(failed.Keys.Min()), smaller => HistoryCheck.Violations(smaller).Count > 0);
        var summary = failed.OrderBy(pair => pair.Key).Select(pair => $"  {pair.Key}: {pair.Value}");
        Assert.Fail(string.Join(Environment.NewLine, [$"{failed.Count} histories fail:", .. summary, "The first, made smaller:", HistoryCheck.Report(history)]));
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
