using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Tasks;
using Plugin.Tests.Histories.Remote;
using Plugin.Tests.Histories.Running;
using Plugin.Tests.Histories.Shop;

namespace Plugin.Tests.Orders;

/// <summary>What the owner does to a native order by hand breaks nothing that comes later, moves no stock twice, and is shown.</summary>
internal sealed class HandworkTests
{
    private static IEnumerable<Basket> Known => Enum.GetValues<Basket>().Where(basket => basket is not Basket.LampAndUnknown);

    [Test]
    public void Cancelled_by_hand_the_order_is_left_alone_and_shown([ValueSource(nameof(Known))] Basket basket)
    {
        var order = new OneOrder(basket).Comes(Stage.Open).Comes(Stage.Accepted).IsCancelledByHand();
        AssertWhole(order);
        Assert.That(order.Difference, Is.EqualTo(NativeDifference.Cancelled));

        order.Comes(Stage.Dispatched).Comes(Stage.Delivered);

        AssertWhole(order);
        Assert.Multiple(() =>
        {
            Assert.That(order.Native!.OrderStatus, Is.EqualTo(OrderStatus.Cancelled));
            Assert.That(order.Shipments, Is.Empty);
            Assert.That(order.Order.ProblemKey, Is.Null);
            Assert.That(order.Difference, Is.EqualTo(NativeDifference.Cancelled));
        });
    }

    [Test]
    public void Cancelled_by_hand_and_then_by_the_marketplace_the_stock_comes_back_once([ValueSource(nameof(Known))] Basket basket)
    {
        var order = new OneOrder(basket).Comes(Stage.Open).Comes(Stage.Accepted).IsCancelledByHand().Comes(Stage.Cancelled);

        AssertWhole(order);
        Assert.That(order.Difference, Is.EqualTo(NativeDifference.None));
    }

    [Test]
    public void Cancelled_by_the_marketplace_and_then_deleted_by_hand_the_stock_comes_back_once([ValueSource(nameof(Known))] Basket basket)
    {
        var order = new OneOrder(basket).Comes(Stage.Open).Comes(Stage.Cancelled).IsDeletedByHand().Works();

        AssertWhole(order);
        Assert.That(order.Difference, Is.EqualTo(NativeDifference.None));
    }

    [Test]
    public void Deleted_by_hand_later_messages_change_nothing_and_it_is_shown([Values] bool thenCancelled)
    {
        var order = new OneOrder().Comes(Stage.Open).IsDeletedByHand();
        AssertWhole(order);
        Assert.That(order.Difference, Is.EqualTo(NativeDifference.Deleted));

        order.Comes(Stage.Accepted).Comes(thenCancelled ? Stage.Cancelled : Stage.Dispatched);

        AssertWhole(order);
        Assert.Multiple(() =>
        {
            Assert.That(order.Order.ProblemKey, Is.Null);
            Assert.That(order.Shipments, Is.Empty);
            Assert.That(order.Difference, Is.EqualTo(thenCancelled ? NativeDifference.None : NativeDifference.Deleted));
        });
    }

    [Test]
    public void What_never_took_stock_gives_none_back_when_it_is_cancelled_by_hand([Values] bool deleted)
    {
        var order = new OneOrder(kind: Kind.FulfilledByMarketplace).Comes(Stage.Accepted);
        AssertWhole(order);

        order = deleted ? order.IsDeletedByHand() : order.IsCancelledByHand();

        AssertWhole(order);
        order.Comes(Stage.Cancelled);
        AssertWhole(order);
    }

    [Test]
    public void Cancelled_by_the_marketplace_nothing_more_happens_to_what_never_took_stock()
    {
        var order = new OneOrder(kind: Kind.FulfilledByMarketplace).Comes(Stage.Accepted).Comes(Stage.Cancelled).Works();

        AssertWhole(order);
        Assert.That(order.Native!.OrderStatus, Is.EqualTo(OrderStatus.Cancelled));
    }

    [Test]
    public void An_order_that_is_reopened_by_hand_takes_its_stock_again()
    {
        var order = new OneOrder().Comes(Stage.Open).IsCancelledByHand().IsSetByHand(OrderStatus.Processing);

        Assert.That((order.Stock("LAMP"), order.Lines[0].StockTaken, order.Difference), Is.EqualTo((7, 3, NativeDifference.None)));
    }

    [Test]
    public void Shipped_by_hand_the_marketplace_follows_without_a_second_shipment()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted).IsPackedByHand(3, sent: true, tracking: "MINE");
        Assert.That(order.Difference, Is.EqualTo(NativeDifference.Ahead));

        order.Comes(Stage.Dispatched).Comes(Stage.Delivered);

        Assert.Multiple(() =>
        {
            Assert.That(order.Shipments.Single(), Has.Property(nameof(Shipment.TrackingNumber)).EqualTo("MINE").And.Property(nameof(Shipment.DeliveryDateUtc)).Not.Null);
            Assert.That(order.Native!.OrderStatus, Is.EqualTo(OrderStatus.Complete));
            Assert.That(order.Stock("LAMP"), Is.EqualTo(7));
            Assert.That(order.Difference, Is.EqualTo(NativeDifference.None));
        });
    }

    [Test]
    public void Partly_shipped_by_hand_the_rest_goes_into_one_more_shipment([Values] bool sent)
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted).IsPackedByHand(1, sent).Comes(Stage.Dispatched);

        Assert.Multiple(() =>
        {
            Assert.That(order.Shipments, Has.Count.EqualTo(2));
            Assert.That(order.Shipments.Select(shipment => shipment.ShippedDateUtc), Has.None.Null);
            Assert.That(order.Packed(order.Items[0]), Is.EqualTo(3));
            Assert.That(order.Native!.ShippingStatus, Is.EqualTo(ShippingStatus.Shipped));
        });
    }

    [Test]
    public void Partly_shipped_by_hand_and_called_off_the_stock_stays_out_until_it_is_cancelled_by_hand()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted).IsPackedByHand(1, sent: true).Comes(Stage.Cancelled);
        Assert.That((order.Stock("LAMP"), order.Difference), Is.EqualTo((7, NativeDifference.NotCalledOff)));

        order.IsCancelledByHand().Works();

        AssertWhole(order);
        Assert.That(order.Difference, Is.EqualTo(NativeDifference.None));
    }

    [Test]
    public void Set_back_by_hand_the_order_is_shown_as_behind()
    {
        var order = new OneOrder().Comes(Stage.Open).Comes(Stage.Accepted).IsSetByHand(OrderStatus.Pending);

        Assert.That(order.Difference, Is.EqualTo(NativeDifference.Behind));
    }

    [Test]
    public void What_is_sold_as_part_of_a_combination_leaves_and_returns_with_it([Values] bool byHand)
    {
        var order = new OneOrder(Basket.LampAndBoots);
        order.World.Database.Of<ProductAttributeValue>().Insert(
            new() { Name = "<BOOT-43/>", AttributeValueType = AttributeValueType.AssociatedToProduct, AssociatedProductId = 1, Quantity = 2 }, null);

        order.Comes(Stage.Open);
        Assert.That((order.Stock("LAMP"), order.Stock("BOOT-43")), Is.EqualTo((10 - 1 - 4, 8)));

        order = byHand ? order.IsCancelledByHand() : order.Comes(Stage.Cancelled);
        AssertWhole(order);
    }

    [Test]
    public void A_status_that_is_edited_and_edited_back_moves_nothing([Values] bool heardInBetween, [ValueSource(nameof(Known))] Basket basket)
    {
        var order = new OneOrder(basket).Comes(Stage.Open);
        var before = Stocks(order);

        order.IsSetByHand(OrderStatus.Cancelled);
        if (heardInBetween)
            order.Comes(Stage.Accepted);
        Assert.That(Stocks(order), Is.EqualTo(before));

        order.IsSetByHand(OrderStatus.Processing).Comes(Stage.Dispatched);

        Assert.That((Stocks(order), order.Difference), Is.EqualTo((before, NativeDifference.None)));
    }

    [Test]
    public void Cancelled_and_reopened_within_a_moment_the_stock_is_taken_again()
    {
        var order = new OneOrder().Comes(Stage.Open);
        order.Do(async shop =>
        {
            var owner = ActivatorUtilities.CreateInstance<ShopOwner>(shop);
            await owner.CancelAsync(order.Native!.Id);
            await owner.SetStatusAsync(order.Native!.Id, OrderStatus.Processing);
        });

        order.Works();

        Assert.That((order.Stock("LAMP"), order.Lines[0].StockTaken), Is.EqualTo((7, 3)));
    }

    [TestCase(0, ExpectedResult = 10)]
    [TestCase(1, ExpectedResult = 9)]
    [TestCase(5, ExpectedResult = 5)]
    public int An_item_that_is_changed_by_hand_takes_what_it_says(int quantity)
    {
        var order = new OneOrder().Comes(Stage.Open).HasItemSetByHand(quantity).Comes(Stage.Accepted);

        Assert.That(order.Lines[0].StockTaken, Is.EqualTo(quantity));
        return order.Stock("LAMP");
    }

    [Test]
    public void An_item_that_was_changed_by_hand_leaves_no_phantom_stock_when_the_order_is_called_off([Values(0, 1, 5)] int quantity, [Values] bool byHand, [ValueSource(nameof(Known))] Basket basket)
    {
        var order = new OneOrder(basket).Comes(Stage.Open).HasItemSetByHand(quantity);

        order = byHand ? order.IsCancelledByHand().Comes(Stage.Cancelled) : order.Comes(Stage.Cancelled);

        AssertWhole(order);
    }

    [TestCase(Basket.ThreeLamps, "LAMP", ExpectedResult = 6)]
    [TestCase(Basket.OneBoot, "BOOT-42", ExpectedResult = 8)]
    public int What_is_added_by_hand_stays_out_of_the_stock_while_the_order_lives(Basket basket, string sku)
    {
        var order = new OneOrder(basket).Comes(Stage.Open).HasItemAddedByHand(ofTheSame: true).Comes(Stage.Accepted).Comes(Stage.Dispatched);

        Assert.That(order.Lines[0].StockTaken, Is.EqualTo(order.Lines[0].Quantity));
        return order.Stock(sku);
    }

    [Test]
    public void What_is_added_by_hand_is_taken_again_when_the_order_is_reopened_by_hand([ValueSource(nameof(Known))] Basket basket)
    {
        var order = new OneOrder(basket).Comes(Stage.Open).HasItemAddedByHand(ofTheSame: false);
        var before = Stocks(order);

        order.IsCancelledByHand().IsSetByHand(OrderStatus.Processing).Comes(Stage.Accepted);

        Assert.That((Stocks(order), order.Order.ProblemKey), Is.EqualTo((before, (string?)null)));
    }

    [Test]
    public void What_is_added_by_hand_comes_back_with_the_rest([Values] bool ofTheSame, [Values] bool byHand, [ValueSource(nameof(Known))] Basket basket)
    {
        var order = new OneOrder(basket).Comes(Stage.Open).HasItemAddedByHand(ofTheSame).Comes(Stage.Accepted);

        order = byHand ? order.IsCancelledByHand().Comes(Stage.Cancelled) : order.Comes(Stage.Cancelled);

        AssertWhole(order);
    }

    [Test]
    public void What_never_took_stock_gives_none_back_when_an_item_is_taken_out_by_hand()
    {
        var order = new OneOrder(kind: Kind.FulfilledByMarketplace).Comes(Stage.Accepted).HasItemSetByHand(0);

        AssertWhole(order);
    }

    /// <summary>nop changes the status first and the stock a moment later; whoever looks in between must not put back what the shop is about to.</summary>
    [Test]
    public void Cancelled_by_hand_and_by_the_marketplace_at_the_same_moment_the_stock_comes_back_once([Range(1, 200)] int seed)
    {
        var order = new OneOrder(seed: seed).Comes(Stage.Open).IsToldOf(Stage.Cancelled);
        order.World.Nodes[1].Give(new Job("cancel", shop => ActivatorUtilities.CreateInstance<ShopOwner>(shop).CancelAsync(order.Native!.Id)));
        order.World.Run(seed % 8);
        order.World.Nodes[0].Give(new Job("process", shop => shop.GetRequiredService<ProcessOrdersTask>().ExecuteAsync()));

        order.World.RunToRest();
        order.Works();

        AssertWhole(order);
        Assert.That(order.Native!.OrderStatus, Is.EqualTo(OrderStatus.Cancelled));
    }

    private static (int, int, int) Stocks(OneOrder order) => (order.Stock("LAMP"), order.Stock("BOOT-42"), order.Stock("BOOT-43"));

    private static void AssertWhole(OneOrder order)
    {
        Assert.That(order.World.Database.Of<MarketplaceOrderLine>().Rows.Select(line => line.StockTaken), Is.All.Zero);
        Assert.That(new[] { order.Stock("LAMP"), order.Stock("BOOT-42"), order.Stock("BOOT-43") }, Is.All.EqualTo(10));
    }
}
