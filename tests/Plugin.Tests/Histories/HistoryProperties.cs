namespace Plugin.Tests.Histories;

/// <summary>
/// Whatever happens to an order in whatever order, how often and on which node, and wherever a process is cut off: in the end everything is as
/// if it had happened in order and undisturbed (R3, R4, R5, R10, R11, R19).
/// </summary>
public sealed class HistoryProperties
{
    private const int Histories = 10_000;

    [Test]
    public void Every_history_ends_like_the_ordered_one() => Check(seed => HistoryGenerator.Make(seed), 1, Histories / 2);

    [Test]
    public void What_no_message_tells_is_found_by_reading() => Check(seed => HistoryGenerator.Make(seed, losesMessages: true), 1_000_001, Histories / 10);

    [Test]
    public void Whatever_people_do_in_the_shop_the_stock_is_what_the_orders_say() => Check(seed => HistoryGenerator.Make(seed, hasHandwork: true), 2_000_001, Histories);

    private static void Check(Func<int, History> make, int first, int count) =>
        SeededHistories.Check(make, first, count, HistoryCheck.Violations, HistoryShrinker.Shrink, HistoryCheck.Report);
}
