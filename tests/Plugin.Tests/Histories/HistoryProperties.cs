using Shop.Tests.Support;

namespace Plugin.Tests.Histories;

/// <summary>
/// Whatever happens to an order in whatever order, how often and on which node, and wherever a process is cut off: in the end everything is as
/// if it had happened in order and undisturbed (R3, R4, R5, R10, R11, R19).
/// </summary>
public sealed class HistoryProperties
{
    /// <summary>Less finds the same, in the usual run.</summary>
    private static readonly int _plain = Scale.Of(full: 5_000, usual: 1_500);
    private static readonly int _lossy = Scale.Of(full: 1_000, usual: 500);
    private static readonly int _handwork = Scale.Of(full: 10_000, usual: 1_000);

    [Test]
    public void Every_history_ends_like_the_ordered_one() => Check(seed => HistoryGenerator.Make(seed), 1, _plain);

    [Test]
    public void What_no_message_tells_is_found_by_reading() => Check(seed => HistoryGenerator.Make(seed, losesMessages: true), 1_000_001, _lossy);

    /// <summary>Together with others who come in the middle.</summary>
    [Test]
    public void Whatever_people_do_in_the_shop_the_stock_is_what_the_orders_say() => Check(seed => HistoryGenerator.Make(seed, hasHandwork: true), 2_000_001, _handwork);

    /// <summary>The histories can fail: where requests are written over, they find out.</summary>
    [Test]
    public void What_is_asked_for_and_written_over_is_found_out([Values(", synced: ", "read again")] string lost) => Assert.That(
        Enumerable.Range(2_000_001, 300)
            .Select(seed => HistoryGenerator.Make(seed, hasHandwork: true) with { WritesWholeOrders = true })
            .AsParallel()
            .Any(history => HistoryCheck.Violations(history).Any(violation => violation.Contains(lost, StringComparison.Ordinal))));

    private static void Check(Func<int, History> make, int first, int count) =>
        SeededHistories.Check(make, first, count, HistoryCheck.Violations, HistoryShrinker.Shrink, HistoryCheck.Report);
}
