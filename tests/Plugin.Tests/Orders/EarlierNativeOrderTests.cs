using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>Native orders that were there before our record of them.</summary>
internal sealed class EarlierNativeOrderTests
{
    [Test]
    public void Installed_again_the_order_is_the_same_and_its_stock_is_taken_once([Values] bool thenCancelled)
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open).IsInstalledAgain().Comes(Stage.Accepted);

        AssertOneOrder(order);
        Assert.That((order.Native!.OrderStatus, order.Stock("LAMP"), order.Stock("BOOT-43")), Is.EqualTo((OrderStatus.Processing, 9, 8)));
        if (thenCancelled)
            Assert.That((order.Comes(Stage.Cancelled).Stock("LAMP"), order.Stock("BOOT-43")), Is.EqualTo((10, 10)));
    }

    [Test]
    public void What_was_cancelled_or_deleted_by_hand_before_stays_so([Values] bool isDeleted, [Values] bool thenCancelled)
    {
        var order = new OneOrder().Comes(Stage.Open);
        order = (isDeleted ? order.IsDeletedByHand() : order.IsCancelledByHand()).IsInstalledAgain().Comes(Stage.Accepted);
        if (thenCancelled)
            order.Comes(Stage.Cancelled);

        AssertOneOrder(order);
        Assert.That((order.Native!.Deleted, order.Native.OrderStatus is OrderStatus.Cancelled, order.Stock("LAMP")), Is.EqualTo((isDeleted, !isDeleted, 10)));
    }

    [Test]
    public void Items_taken_out_by_hand_before_do_not_come_back([Values] bool thenCancelled)
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open).HasItemSetByHand(0, index: 1).IsInstalledAgain().Comes(Stage.Accepted);
        if (thenCancelled)
            order.Comes(Stage.Cancelled);

        AssertOneOrder(order);
        Assert.That(order.Items.Select(item => item.Quantity), Is.EqualTo(new[] { 1 }));
        Assert.That((order.Stock("LAMP"), order.Stock("BOOT-43")), Is.EqualTo((thenCancelled ? 10 : 9, 10)));
    }

    [Test]
    public void The_record_of_a_second_account_with_the_same_login_does_nothing([Values] bool thenCancelled)
    {
        var order = new OneOrder().Comes(Stage.Open);
        var first = order.Order.AccountId;
        var twin = order.World.Database.Of<MarketplaceAccount>().Rows.Single(account => account.Id == first);
        twin.Name = "Twin";
        order.World.Database.Of<MarketplaceAccount>().Insert(twin, null);
        order.Receives(order.Announcement(), twin.Id);
        if (thenCancelled)
            order.Comes(Stage.Cancelled).Receives(order.Update(), twin.Id).Works();

        var records = order.World.Database.Of<MarketplaceOrder>().Rows.ToList();
        Assert.That(records.Select(record => record.OrderId), Is.EquivalentTo(new[] { order.Native!.Id, 0 }));
        Assert.That(records.Single(record => record.OrderId == 0).ProblemKey, Is.EqualTo(thenCancelled ? null : OrderTexts.OfAnotherRecord));
        Assert.That(order.Stock("LAMP"), Is.EqualTo(thenCancelled ? 10 : 7));
    }

    private static void AssertOneOrder(OneOrder order)
    {
        Assert.That((order.Order.OrderId, order.Order.ProblemKey, order.Order.HandledElsewhere), Is.EqualTo((order.Native!.Id, (string?)null, false)));
        Assert.That(order.World.Published.OfType<OrderPlacedEvent>().Count(), Is.EqualTo(1));
    }
}
