using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Histories;

/// <summary>People who come to an order at each single call of the work on it.</summary>
public sealed class MeetingTests
{
    private const int MostTurns = 120;
    private static readonly OrderSpec _order = new(Market.Skroutz, "260302-7700001", Kind.Ordinary, Basket.LampAndBoots, Stage.Open);

    [Test]
    public void Whatever_call_a_person_comes_at_what_counts_as_synced_is_what_the_order_says(
        [Values(nameof(Deed.Cancel), nameof(Deed.Delete), nameof(Deed.OneMore), nameof(Deed.AddLamp), nameof(Deed.TakeOut))] string deed, [Values] bool isCalledOff)
    {
        var failing = Histories(Enum.Parse<Deed>(deed), isCalledOff).AsParallel().AsOrdered().FirstOrDefault(Fails);

        Assert.That(failing, Is.Null, () => HistoryCheck.Report(failing!));
    }

    /// <summary>These tests can fail.</summary>
    [Test]
    public void What_is_asked_for_and_written_over_is_found_out([Values(nameof(Deed.Cancel), nameof(Deed.OneMore))] string deed) =>
        Assert.That(Histories(Enum.Parse<Deed>(deed), isCalledOff: false).AsParallel().Count(history => Fails(history with { WritesWholeOrders = true })), Is.GreaterThan(10));

    private static bool Fails(History history) => HistoryCheck.Violations(history).Count > 0;

    /// <summary>The person comes when the order is made in the shop, or when it is called off.</summary>
    private static IEnumerable<History> Histories(Deed deed, bool isCalledOff) => Enumerable.Range(0, MostTurns).Select(turns => new History(
        1,
        [
            .. isCalledOff ? Comes(Stage.Open, 0) : [],
            .. isCalledOff ? Comes(Stage.Cancelled, 1, turns) : Comes(Stage.Open, 0, turns),
            new Step.ByHand(_order, deed, 2),
        ],
        [],
        TimeSpan.Zero)
    {
        HasHandwork = true,
    });

    private static IEnumerable<Step> Comes(Stage stage, int version, int turns = Step.ToRest) =>
        [new Step.Happens(_order, stage), new Step.Arrives(_order, version, 0), new Step.Works(0, Chore.Process) { Turns = turns }];
}
