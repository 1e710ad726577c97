using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Histories;

/// <summary>Histories that once ended otherwise than the ordered one, made small.</summary>
public sealed class HistoryRegressions
{
    private static readonly OrderSpec _lamps = new(Market.Skroutz, "260302-7700001", Kind.Ordinary, Basket.ThreeLamps, Stage.Open);
    private static readonly OrderSpec _twoLines = new(Market.Skroutz, "260302-7700002", Kind.Ordinary, Basket.LampAndBoots, Stage.Open);

    [Test]
    public void An_order_that_is_first_heard_of_on_its_way_back_has_left_the_shop() => Ends(
        [Comes(Stage.Open), Comes(Stage.Accepted), Comes(Stage.Dispatched), Comes(Stage.ForReturn), Arrives(3), Works(0)]);

    [Test]
    public void An_order_whose_very_last_save_fails_is_gone_on_with() => Ends(
        [Comes(Stage.Open), Arrives(0), Works(0)],
        new Fault(FaultKind.FailsAfter, 2, "set MarketplaceOrder"));

    [Test]
    public void A_crash_between_the_shipment_and_its_order_leaves_the_order_shipped() => Ends(
        [Comes(Stage.Open), Comes(Stage.Accepted), Comes(Stage.Dispatched), Arrives(2), Works(0)],
        new Fault(FaultKind.DiesAfter, 1, "update Shipment"));

    [Test]
    public void A_crash_in_a_delivery_leaves_the_order_complete_although_it_comes_back() => Ends(
        [Comes(Stage.Open), Comes(Stage.Accepted), Comes(Stage.Dispatched), Comes(Stage.Delivered), Arrives(3), Works(0), Comes(Stage.ForReturn), Arrives(4), Works(0)],
        new Fault(FaultKind.FailsAfter, 3, "set Order"));

    [Test]
    public void A_crash_between_an_order_and_its_lines_loses_neither([Values] bool inTheMiddle) => Ends(
        [new Step.Happens(_twoLines, Stage.Open), new Step.Arrives(_twoLines, 0, 0), Works(0)],
        new Fault(FaultKind.DiesBefore, inTheMiddle ? 2 : 1, "insert MarketplaceOrderLine"));

    [Test]
    public void A_lost_answer_is_cleared_up_while_somebody_else_is_at_the_order() => Ends(
        [Comes(Stage.Open), Arrives(0), Works(1), new Step.Decides(_lamps, Accepts: true, 0), new Step.Passes(TimeSpan.FromSeconds(15)), Works(0)],
        new Fault(FaultKind.DiesBefore, 1, "publish OrderPlacedEvent"),
        new Fault(FaultKind.FailsAfter, 1, "send POST"));

    [TestCase("insert CustomerCustomerRoleMapping")]
    [TestCase("insert Order")]
    [TestCase("insert OrderItem")]
    [TestCase("update MarketplaceOrderLine")]
    [TestCase("set MarketplaceOrder")]
    [TestCase("set Product")]
    [TestCase("set MarketplaceOrderLine")]
    public void Who_was_held_up_for_longer_than_the_lease_lasts_does_nothing_twice(string heldUpAt) => Ends(
        [
            Comes(Stage.Open), Arrives(0), Works(0) with { Turns = 150 },
            new Step.Passes(TimeSpan.FromMinutes(2)) { Turns = 0 }, new Step.Imports(_lamps, 1) { Turns = 150 },
            Comes(Stage.Cancelled), Works(1),
        ],
        new Fault(FaultKind.Stalls, 1, heldUpAt));

    [Test]
    public void What_could_not_be_saved_is_not_taken_for_saved() => Ends(
        [Comes(Stage.Open), Arrives(0), Comes(Stage.Rejected), Arrives(1), Works(0)],
        new Fault(FaultKind.FailsBefore, 1, "set Order"));

    /// <summary>The record, made anew, has the figure of afterwards already: it does not show whether the stock was moved.</summary>
    [Test]
    public void What_is_called_off_after_an_installation_anew_is_put_back_although_the_first_try_is_undone_unseen() => Ends(new History(
        1,
        [Comes(Stage.Open), Arrives(0), Works(0), new Step.IsInstalledAgain(), Comes(Stage.Cancelled), Arrives(1), Works(0)],
        [new Fault(FaultKind.LosesCommit, 2, "insert StockQuantityHistory")],
        TimeSpan.Zero)
    {
        HasHandwork = true,
    });

    /// <summary>No line shows whether what was added by hand has been put back.</summary>
    [Test]
    public void What_was_added_by_hand_is_put_back_although_the_first_try_is_undone_unseen()
    {
        var boot = new OrderSpec(Market.Skroutz, "260302-7700003", Kind.Ordinary, Basket.OneBoot, Stage.Open);
        Ends(new History(
            1,
            [
                new Step.Happens(boot, Stage.Open), new Step.Arrives(boot, 0, 0), Works(0), new Step.ByHand(boot, Deed.AddLamp, 1),
                new Step.Passes(TimeSpan.FromMinutes(1)), new Step.Happens(boot, Stage.Cancelled), new Step.Arrives(boot, 1, 0), Works(0),
            ],
            [new Fault(FaultKind.LosesCommit, 3, "insert StockQuantityHistory")],
            TimeSpan.Zero)
        {
            HasHandwork = true,
        });
    }

    private static Step.Happens Comes(Stage stage) => new(_lamps, stage);

    private static Step.Arrives Arrives(int version) => new(_lamps, version, 0);

    private static Step.Works Works(int node) => new(node, Chore.Process);

    private static void Ends(IReadOnlyList<Step> steps, params Fault[] faults) => Ends(new History(1, steps, faults, TimeSpan.Zero));

    private static void Ends(History history)
    {
        Assert.That(HistoryRun.Of(history).FaultsMet, Is.EqualTo(history.Faults.Count), "what goes wrong does go wrong");
        Assert.That(HistoryCheck.Violations(history), Is.Empty, HistoryCheck.Report(history));
    }
}
