using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Storage;
using Shop.Tests.Support;

namespace Plugin.Tests.Histories;

/// <summary>Whole ways of an order, disturbed at each single call that is made on them (R5).</summary>
public sealed class EveryCallTests
{
    private const int Seed = 7;

    /// <summary>Of so many calls one, another one in each run.</summary>
    private static readonly int _oneIn = Scale.Of(full: 1, usual: 3);

    [Test]
    public void Whatever_call_is_disturbed_a_delivered_order_ends_as_if_nothing_had_happened([Values] bool byPolling) =>
        Check(Way(Spec(byPolling), Stage.Open, Stage.Accepted, Stage.Dispatched, byPolling ? Stage.Completed : Stage.Delivered));

    [Test]
    public void Whatever_call_is_disturbed_a_cancelled_order_ends_as_if_nothing_had_happened([Values] bool byPolling) =>
        Check(Way(Spec(byPolling), Stage.Open, Stage.Accepted, Stage.Cancelled));

    [Test]
    public void Whatever_call_is_disturbed_a_decision_is_carried_out_once([Values] bool byPolling, [Values] bool accepts)
    {
        var order = Spec(byPolling);
        Check([.. Way(order, Stage.Open), new Step.Decides(order, accepts, 0), Passes, new Step.Works(1, Chore.Process)]);
    }

    [Test]
    public void Whatever_call_a_node_is_held_up_at_the_other_one_delivers([Values] bool itWakesUpMeanwhile) =>
        CheckHeldUp([Stage.Open, Stage.Accepted, Stage.Dispatched], [Stage.Delivered], itWakesUpMeanwhile);

    [Test]
    public void Whatever_call_a_node_is_held_up_at_the_other_one_cancels([Values] bool itWakesUpMeanwhile) =>
        CheckHeldUp([Stage.Open, Stage.Accepted], [Stage.Cancelled], itWakesUpMeanwhile);

    [Test]
    public void Whatever_call_a_node_is_held_up_at_the_other_one_ships([Values] bool itWakesUpMeanwhile) =>
        CheckHeldUp([Stage.Open], [Stage.Accepted, Stage.Dispatched], itWakesUpMeanwhile);

    /// <summary>The other node takes the order over, goes on with it, and the first one wakes up in the middle of what it was doing.</summary>
    private static void CheckHeldUp(Stage[] before, Stage[] meanwhile, bool itWakesUpMeanwhile)
    {
        var pause = itWakesUpMeanwhile ? World.Stall - TimeSpan.FromSeconds(3.5) : TimeSpan.FromMinutes(2);
        var order = Spec(byPolling: false);
        Check(
            [
                .. before.Select(stage => new Step.Happens(order, stage)),
                new Step.Arrives(order, before.Length - 1, 0), new Step.Works(0, Chore.Process) { Turns = 200 },
                .. meanwhile.Select(stage => new Step.Happens(order, stage) { Turns = 0 }),
                new Step.Arrives(order, before.Length + meanwhile.Length - 1, 1) { Turns = 20 },
                new Step.Passes(pause) { Turns = 0 }, new Step.Works(1, Chore.Process),
            ],
            FaultKind.Stalls);
    }

    private static Step.Passes Passes => new(TimeSpan.FromSeconds(15));

    private static OrderSpec Spec(bool byPolling) =>
        new(byPolling ? Market.Shopflix : Market.Skroutz, byPolling ? "3001" : "260302-7700001", Kind.Ordinary, Basket.LampAndBoots, Stage.Open);

    private static List<Step> Way(OrderSpec order, params Stage[] stages) =>
    [
        .. stages.SelectMany((stage, version) => new Step[]
        {
            new Step.Happens(order, stage),
            order.Market is Market.Skroutz ? new Step.Arrives(order, version, 0) : new Step.Works(0, Chore.Poll),
            new Step.Works(version % 2, Chore.Process),
            Passes,
        }),
    ];

    private static void Check(IReadOnlyList<Step> steps, params FaultKind[] kinds)
    {
        var undisturbed = new History(Seed, steps, [], TimeSpan.Zero);
        var calls = HistoryRun.Of(undisturbed).Calls;
        var first = Random.Shared.Next(_oneIn);
        var failing = (kinds.Length > 0 ? kinds : Enum.GetValues<FaultKind>())
            .SelectMany(kind => Enumerable.Range(1, calls).Where(call => (call + (int)kind) % _oneIn == first).Select(call => undisturbed with { Faults = [new Fault(kind, call)] }))
            .AsParallel()
            .AsOrdered()
            .FirstOrDefault(history => HistoryCheck.Violations(history).Count > 0);

        Assert.That(failing, Is.Null, () => HistoryCheck.Report(failing!));
    }
}
