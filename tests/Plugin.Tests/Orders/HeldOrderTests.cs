using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Decisions;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>Orders that are held for a person: why, and how they go on.</summary>
internal sealed class HeldOrderTests
{
    [Test]
    public void A_held_order_keeps_its_deadline_and_can_be_decided([Values] bool accepts)
    {
        var order = Held();
        Assert.That(order.Order.DecideByUtc, Is.EqualTo(order.Order.PlacedOnUtc.AddHours(24)));

        order.Do(async shop =>
        {
            var decide = shop.GetRequiredService<DecideOrder>();
            var result = accepts
                ? await decide.AcceptAsync(order.Order.Id, new AcceptChoice("L1"), 1, default)
                : await decide.RejectAsync(order.Order.Id, new RejectChoice([], "out of stock"), 1, default);
            Assert.That(result.Status, Is.EqualTo(DecisionStatus.Confirmed));
        }).Works();

        Assert.Multiple(() =>
        {
            Assert.That(order.Order.State, Is.EqualTo(accepts ? MarketplaceOrderState.Accepted : MarketplaceOrderState.Rejected));
            Assert.That(order.Order.ProblemKey, Is.EqualTo(accepts ? OrderTexts.LineUnknown : null));
            Assert.That(order.Native, Is.Null);
        });
    }

    [Test]
    public void A_line_matched_by_hand_lets_the_order_go_on_and_is_remembered_for_the_next_one()
    {
        var order = Held(lamp => lamp.Sku = "OTHER");

        Assert.That(order.Maps("OTHER"), Is.EqualTo(MapLineOutcome.Mapped));
        Assert.That((order.Order.ProblemKey, order.Stock("OTHER")), Is.EqualTo(((string?)null, 7)));

        order.Receives(NativeOrderTests.OtherOrder(order));
        Assert.That((order.World.Database.Of<Order>().Rows.Count(), order.Stock("OTHER")), Is.EqualTo((2, 4)));
    }

    [Test]
    public void A_product_that_is_deleted_while_its_order_is_held_can_be_replaced_by_another()
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open, body => body.Replace("BOOT-43", "BOOT-99", StringComparison.Ordinal));
        Assert.That(order.Lines.Select(line => line.ProductId), Is.EqualTo([1, 0]), "the other line is matched all the same");

        NativeOrderTests.ChangeLamp(order, lamp => lamp.Deleted = true);
        order.Works();

        Assert.That((order.Lines[0].ProductId, order.Order.ProblemKey), Is.EqualTo((0, OrderTexts.LineUnknown)));
    }

    [Test]
    public void A_listing_of_a_deleted_product_does_not_stand_in_the_way_of_its_successor()
    {
        var order = new OneOrder();
        order.World.Database.Of<MarketplaceListing>().Insert(new MarketplaceListing { AccountId = 1, ProductId = 1, ExternalProductId = "LAMP", ExternalProductKey = Identity.Key("LAMP"), ExternalVariationKey = Identity.Key("") }, null);
        NativeOrderTests.ChangeLamp(order, lamp => lamp.Deleted = true);
        order.World.Database.Of<Product>().Insert(new Product { Sku = "LAMP", StockQuantity = 5, ManageInventoryMethod = ManageInventoryMethod.ManageStock }, null);

        Assert.That(order.Comes(Stage.Open).Items.Single().ProductId, Is.EqualTo(3));
    }

    [Test]
    public void A_group_of_products_cannot_be_sold_itself() =>
        Assert.That(Held(lamp => lamp.ProductType = ProductType.GroupedProduct).Native, Is.Null);

    [Test]
    public void The_placeholder_stands_in_for_what_is_unknown()
    {
        var order = WithPlaceholder(lamp => lamp.Sku = "OTHER");

        Assert.That((order.Items.Single().ProductId, order.Native!.OrderTotal), Is.EqualTo((3, 59.97m)));
    }

    [Test]
    public void A_placeholder_that_is_gone_holds_the_order()
    {
        var order = new OneOrder();
        order.World.Settings.PlaceholderProductId = 77;
        NativeOrderTests.ChangeLamp(order, lamp => lamp.Sku = "OTHER");

        Assert.That(order.Comes(Stage.Open).Order.ProblemKey, Is.EqualTo(OrderTexts.LineUnknown));
    }

    [Test]
    public void What_is_ambiguous_is_held_placeholder_or_not()
    {
        var order = new OneOrder();
        order.World.Settings.PlaceholderProductId = 2;
        order.World.Database.Of<Product>().Insert(new Product { Sku = "LAMP", ManageInventoryMethod = ManageInventoryMethod.ManageStock }, null);

        Assert.That(order.Comes(Stage.Open).Order.ProblemKey, Is.EqualTo(OrderTexts.LineAmbiguous));
    }

    [Test]
    public void A_line_of_no_pieces_stays_held_even_when_it_is_matched_by_hand()
    {
        var order = new OneOrder(Basket.OneLamp).Comes(Stage.Open, body => body.Replace("\"quantity\":1,\"unit_price\":19.99,\"total_price\":19.99", "\"quantity\":0,\"unit_price\":19.99,\"total_price\":0", StringComparison.Ordinal));
        Assert.That(order.Order.ProblemKey, Is.EqualTo(OrderTexts.BadQuantity));

        order.Maps("LAMP");

        Assert.That((order.Order.ProblemKey, order.Native), Is.EqualTo((OrderTexts.BadQuantity, (Order?)null)));
    }

    [Test]
    public void Money_that_does_not_add_up_is_held_with_both_figures_and_leaves_nothing_behind()
    {
        var order = new OneOrder().Comes(Stage.Open, body => body.Replace("\"shop_uid\":\"LAMP\"", "\"shop_uid\":\"OTHER\"", StringComparison.Ordinal));
        ChangeLine(order, line => line.TotalPrice -= 0.01m);

        order.Maps("LAMP");

        Assert.Multiple(() =>
        {
            Assert.That((order.Order.ProblemKey, order.Order.ProblemArguments), Is.EqualTo((OrderTexts.MoneyMismatch, new OwnerText(OrderTexts.MoneyMismatch, StoredValue.Number(59.97m), StoredValue.Number(59.96m)).StoredArguments)));
            Assert.That(order.World.Database.Of<Nop.Core.Domain.Customers.Customer>().Rows, Is.Empty);
            Assert.That(order.World.Database.Of<Nop.Core.Domain.Common.Address>().Rows, Is.Empty);
        });
    }

    private static OneOrder Held(Action<Product>? change = null)
    {
        var order = new OneOrder();
        NativeOrderTests.ChangeLamp(order, change ?? (lamp => lamp.Deleted = true));
        order.Comes(Stage.Open);
        Assert.That(order.Order.ProblemKey, Is.EqualTo(OrderTexts.LineUnknown));
        return order;
    }

    private static OneOrder WithPlaceholder(Action<Product> change)
    {
        var order = new OneOrder();
        order.World.Database.Of<Product>().Insert(new Product { Sku = "PLACEHOLDER" }, null);
        order.World.Settings.PlaceholderProductId = 3;
        NativeOrderTests.ChangeLamp(order, change);
        return order.Comes(Stage.Open);
    }

    private static void ChangeLine(OneOrder order, Action<MarketplaceOrderLine> change)
    {
        var line = order.Lines[0];
        change(line);
        order.World.Database.Of<MarketplaceOrderLine>().Update(line, null);
    }
}
