using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>What was placed and decided before an account went live was handled some other way.</summary>
internal sealed class GoLiveTests
{
    private static readonly Stage[] _decided = [Stage.Accepted, Stage.Dispatched, Stage.Delivered, Stage.Returned, Stage.Cancelled];

    [Test]
    public void A_decided_order_from_before_is_on_record_and_moves_nothing([ValueSource(nameof(_decided))] Stage stage)
    {
        var order = Before(stage);

        Assert.Multiple(() =>
        {
            Assert.That((order.Order.HandledElsewhere, order.Order.IsSynced(), order.Order.ProblemKey), Is.EqualTo((true, true, (string?)null)));
            Assert.That(order.Native, Is.Null);
            Assert.That(order.Stock("LAMP"), Is.EqualTo(10));
            Assert.That(order.World.Database.Of<StockQuantityHistory>().Rows, Is.Empty);
            Assert.That(Told(order), Is.EqualTo(1));
        });
    }

    [Test]
    public void What_happens_to_it_later_moves_nothing_either()
    {
        var order = Before(Stage.Accepted).Comes(Stage.Dispatched).Comes(Stage.Delivered);

        Assert.That((order.Native, order.Stock("LAMP"), order.Order.State, Told(order)), Is.EqualTo(((Order?)null, 10, MarketplaceOrderState.Delivered, 1)));
    }

    [Test]
    public void Taken_over_by_a_person_it_is_an_order_with_its_stock()
    {
        var order = Before(Stage.Accepted).IsTakenOver();

        Assert.That((order.Native!.OrderStatus, order.Stock("LAMP"), order.Order.HandledElsewhere), Is.EqualTo((OrderStatus.Processing, 7, false)));
        Assert.That(order.Comes(Stage.Cancelled).Stock("LAMP"), Is.EqualTo(10));
        Assert.That(order.IsTakenOver().World.Database.Of<Order>().Rows.Count(), Is.EqualTo(1));
    }

    [Test]
    public void An_undecided_order_from_before_waits_for_its_decision_like_any_other()
    {
        var order = new OneOrder();
        order.World.Marketplace.Happen(order.Spec, Stage.Open);
        order.GoesLive().Receives(order.Update());

        Assert.That((order.Native!.OrderStatus, order.Stock("LAMP")), Is.EqualTo((OrderStatus.Pending, 7)));
    }

    [Test]
    public void An_order_placed_since_is_taken_however_far_it_is()
    {
        var order = new OneOrder().GoesLive();
        foreach (var stage in new[] { Stage.Open, Stage.Accepted, Stage.Dispatched })
            order.World.Marketplace.Happen(order.Spec, stage);

        order.Receives(order.Update());

        Assert.That((order.Order.HandledElsewhere, order.Native!.OrderStatus, order.Stock("LAMP")), Is.EqualTo((false, OrderStatus.Processing, 7)));
    }

    [Test]
    public void An_order_that_is_announced_as_new_is_new([Values] bool announcementIsLate)
    {
        var order = Before(announcementIsLate ? Stage.Accepted : null);
        order.Receives(order.Announcement());

        Assert.That((order.Order.HandledElsewhere, order.Native is not null, order.Stock("LAMP")), Is.EqualTo((false, true, 7)));
    }

    [Test]
    public void What_a_first_poll_lists_as_shipped_already_is_history()
    {
        var order = new OneOrder(market: Market.Shopflix);
        foreach (var stage in new[] { Stage.Open, Stage.Accepted, Stage.Dispatched })
            order.World.Marketplace.Happen(order.Spec, stage);

        order.GoesLive().Polls();

        Assert.That((order.Order.HandledElsewhere, order.Order.State, order.Native, order.Stock("LAMP")), Is.EqualTo((true, MarketplaceOrderState.Shipped, (Order?)null, 10)));
    }

    /// <summary>The order came that far before the account went live, and the last of it is what the shop hears first.</summary>
    private static OneOrder Before(Stage? stage)
    {
        var order = new OneOrder();
        order.World.Marketplace.Happen(order.Spec, Stage.Open);
        if (stage is null)
            return order.GoesLive();

        foreach (var earlier in new[] { Stage.Accepted, Stage.Dispatched, Stage.Delivered, Stage.ForReturn, Stage.Returned })
        {
            if (stage is Stage.Cancelled)
                break;

            order.World.Pass(TimeSpan.FromMinutes(1));
            order.World.Marketplace.Happen(order.Spec, earlier);
            if (earlier == stage)
                break;
        }

        if (stage is Stage.Cancelled)
            order.World.Marketplace.Happen(order.Spec, Stage.Cancelled);

        return order.GoesLive().Receives(order.Update());
    }

    private static int Told(OneOrder order) =>
        order.World.Database.Of<MarketplaceJournalEntry>().Rows.Count(entry => entry.TextKey == OrderTexts.HandledElsewhere);
}
