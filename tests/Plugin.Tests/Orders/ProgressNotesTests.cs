using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>When an order was accepted and when it left is noted once, at the moment the marketplace tells.</summary>
internal sealed class ProgressNotesTests
{
    [Test]
    public void Nothing_is_noted_of_an_open_order()
    {
        var order = new OneOrder().Comes(Stage.Open);

        Assert.That((order.Order.AcceptedOnUtc, order.Order.DispatchedOnUtc), Is.EqualTo(((DateTime?)null, (DateTime?)null)));
    }

    [Test]
    public void Acceptance_and_dispatch_are_noted_by_the_marketplaces_clock_and_stay()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted);
        var accepted = order.Order.LastEventOnUtc;
        Assert.That(order.Order.AcceptedOnUtc, Is.EqualTo(accepted).And.Not.Null);

        order.Comes(Stage.Dispatched);
        var dispatched = order.Order.LastEventOnUtc;
        order.Comes(Stage.Delivered);

        Assert.That((order.Order.AcceptedOnUtc, order.Order.DispatchedOnUtc), Is.EqualTo((accepted, dispatched)));
    }

    [Test]
    public void An_order_that_is_cancelled_after_its_acceptance_was_accepted()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted).Comes(Stage.Cancelled);

        Assert.That((order.Order.State, order.Order.AcceptedOnUtc is null, order.Order.DispatchedOnUtc), Is.EqualTo((MarketplaceOrderState.Cancelled, false, (DateTime?)null)));
    }

    [Test]
    public void An_order_that_was_rejected_was_not()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Rejected);

        Assert.That(order.Order.AcceptedOnUtc, Is.Null);
    }

    [Test]
    public void When_an_order_left_that_was_gone_when_it_was_first_seen_nobody_knows()
    {
        var order = new OneOrder();
        order.World.Marketplace.Happen(order.Spec, Stage.Open);
        order.World.Marketplace.Happen(order.Spec, Stage.Accepted);
        order.Comes(Stage.Dispatched).Comes(Stage.Delivered);

        Assert.That((order.Order.AcceptedOnUtc is null, order.Order.DispatchedOnUtc), Is.EqualTo((false, (DateTime?)null)));
    }
}
