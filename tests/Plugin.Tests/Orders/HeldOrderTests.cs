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
    public void A_line_matched_by_hand_lets_the_order_go_on_and_is_remembered_for_the_next_one_only_if_asked([Values] bool remember)
    {
        var order = Held(lamp => lamp.Sku = "OTHER");

        Assert.That(order.Maps("OTHER", remember), Is.EqualTo(MapLineOutcome.Mapped));
        Assert.That((order.Order.ProblemKey, order.Stock("OTHER"), order.Lines[0].Match), Is.EqualTo(((string?)null, 7, LineMatch.ByHand)));

        order.Receives(NativeOrderTests.OtherOrder(order));
        Assert.That((order.World.Database.Of<Order>().Rows.Count(), order.Stock("OTHER")), Is.EqualTo(remember ? (2, 4) : (1, 7)));
        Assert.That(order.Lines[1].Match, Is.EqualTo(remember ? LineMatch.Remembered : LineMatch.ByIdentity));
    }

    [Test]
    public void A_match_can_be_changed_and_undone_as_long_as_there_is_no_native_order()
    {
        var order = new OneOrder(Basket.LampAndUnknown).Comes(Stage.Open);
        var unknown = order.Lines.Single(line => line.ProductId == 0).Id;

        Assert.That(order.ByMapLine(map => map.UndoAsync(order.Order.Id, order.Lines[0].Id, 1, default)), Is.EqualTo(MapLineOutcome.NotPossible), "nobody matched it");
        Assert.That(order.Maps("BOOT-42"), Is.EqualTo(MapLineOutcome.Mapped), "the rule had found the lamp");
        Assert.That((order.Lines[0].CombinationId, order.Lines[0].Match), Is.EqualTo((1, LineMatch.ByHand)));
        order.Works();
        Assert.That((order.Lines[0].CombinationId, order.Native), Is.EqualTo((1, (Order?)null)), "a person's word stays");

        Assert.That(order.ByMapLine(map => map.UndoAsync(order.Order.Id, order.Lines[0].Id, 1, default)), Is.EqualTo(MapLineOutcome.Mapped));
        Assert.That((order.Lines[0].ProductId, order.Lines[0].Match, order.Order.ProblemKey), Is.EqualTo((1, LineMatch.ByIdentity, OrderTexts.LineUnknown)));

        Assert.That(order.ByMapLine(map => map.MapAsync(order.Order.Id, unknown, new ProductIdentity(2, 2), remember: false, 1, default)), Is.EqualTo(MapLineOutcome.Mapped));
        Assert.That(order.Native, Is.Not.Null);
        Assert.Multiple(() =>
        {
            Assert.That(order.ByMapLine(map => map.UndoAsync(order.Order.Id, unknown, 1, default)), Is.EqualTo(MapLineOutcome.NotPossible));
            Assert.That(order.Maps("BOOT-42"), Is.EqualTo(MapLineOutcome.NotPossible));
            Assert.That((order.Stock("LAMP"), order.Stock("BOOT-43")), Is.EqualTo((9, 9)));
        });
    }

    [Test]
    public void A_choice_that_is_undone_is_not_remembered_either()
    {
        var order = new OneOrder(Basket.LampAndUnknown).Comes(Stage.Open);
        var unknown = order.Lines.Single(line => line.ProductId == 0);
        NativeOrderTests.ChangeLamp(order, lamp => lamp.Sku = "OTHER");
        Assert.That(order.Maps("OTHER", remember: true), Is.EqualTo(MapLineOutcome.Mapped));

        Assert.That(order.ByMapLine(map => map.UndoAsync(order.Order.Id, order.Lines[0].Id, 1, default)), Is.EqualTo(MapLineOutcome.Mapped));

        Assert.That((order.Lines[0].ProductId, order.Lines.Any(line => line.RememberMatch), unknown.ProductId), Is.EqualTo((0, false, 0)));
        order.Receives(NativeOrderTests.OtherOrder(order));
        Assert.That((order.World.Database.Of<Order>().Rows.Count(), order.Stock("OTHER")), Is.EqualTo((0, 10)));
    }

    [Test]
    public void The_last_word_about_the_same_goods_is_the_one_that_is_remembered()
    {
        var order = Held(lamp => lamp.Sku = "OTHER");
        var money = "\"shipping_cost\":1000,\"courier\":";
        order.Receives(NativeOrderTests.OtherOrder(order).Replace("\"courier\":", money, StringComparison.Ordinal));
        var later = order.Lines[1];
        order.ByMapLine(map => map.MapAsync(later.MarketplaceOrderId, later.Id, "BOOT-42", remember: true, 1, default));

        order.Maps("OTHER", remember: true);

        Assert.That(order.Lines.Select(line => line.RememberMatch), Is.EqualTo([true, false]));
    }

    [Test]
    public void What_was_remembered_can_be_forgotten_with_the_native_order_there()
    {
        var order = Held(lamp => lamp.Sku = "OTHER");
        order.Maps("OTHER", remember: true);

        Assert.That(order.ByMapLine(map => map.ForgetAsync(order.Order.Id, order.Lines[0].Id, 1, default)), Is.EqualTo(MapLineOutcome.Mapped));

        order.Receives(NativeOrderTests.OtherOrder(order));
        Assert.That((order.World.Database.Of<Order>().Rows.Count(), order.Stock("OTHER")), Is.EqualTo((1, 7)));
    }

    [Test]
    public void What_is_forgotten_while_a_later_order_is_held_holds_for_that_order_too()
    {
        var order = Held(lamp => lamp.Sku = "OTHER");
        order.Maps("OTHER", remember: true);
        order.Receives(NativeOrderTests.OtherOrder(order).Replace("\"courier\":", "\"shipping_cost\":1000,\"courier\":", StringComparison.Ordinal));
        var later = order.Lines[1];
        Assert.That(later.Match, Is.EqualTo(LineMatch.Remembered));

        order.ByMapLine(map => map.ForgetAsync(later.MarketplaceOrderId, later.Id, 1, default));

        Assert.That((order.Lines[1].ProductId, order.World.Database.Of<MarketplaceOrder>().Rows.Last().ProblemKey), Is.EqualTo((0, OrderTexts.LineUnknown)));
    }

    [Test]
    public void A_bar_code_matches_only_where_the_owner_has_that_on([Values] bool isOn)
    {
        var order = new OneOrder();
        NativeOrderTests.ChangeLamp(order, lamp => (lamp.Sku, lamp.Gtin) = ("OTHER", "5200000000016"));
        var accounts = order.World.Database.Of<MarketplaceAccount>();
        foreach (var account in accounts.Rows.ToList())
        {
            account.MatchByCodes = isOn;
            accounts.Update(account, null);
        }

        order.Comes(Stage.Open, body => body.Replace("\"shop_uid\":\"LAMP\"", "\"shop_uid\":\"LAMP\",\"ean\":\"5200000000016\"", StringComparison.Ordinal));

        Assert.That((order.Order.ProblemKey, order.Stock("OTHER"), order.Lines[0].Match), Is.EqualTo(isOn ? (null, 7, LineMatch.ByCode) : (OrderTexts.LineUnknown, 10, LineMatch.ByIdentity)));
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
