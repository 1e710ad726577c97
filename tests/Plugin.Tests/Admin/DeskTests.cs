using Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Plugin.Tests.Admin;

/// <summary>How the day's parcels are put in order, picked and recognized.</summary>
public sealed class DeskTests
{
    private static readonly DateTime _three = new(2026, 11, 26, 13, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Orders_leave_by_window_and_courier_then_without_a_window_then_with_their_buyers()
    {
        var groups = DeskGroup.Of(
        [
            Order("7", _three.AddDays(1), "A"), Order("6", null, "A"), Order("5", _three, "B"), Order("4", _three, "A"), Order("3", _three, "A"),
            Order("2", _three, null, OrderTraits.StorePickup), Order("1", null, null, OrderTraits.StorePickup),
        ]);

        Assert.That(
            groups.Select(group => (group.FromUtc, group.Courier, group.IsCollected, string.Concat(group.Orders.Select(order => order.Code)))),
            Is.EqualTo(new (DateTime?, string?, bool, string)[] { (_three, "A", false, "34"), (_three, "B", false, "5"), (_three.AddDays(1), "A", false, "7"), (null, "A", false, "6"), (null, null, true, "12") }));
    }

    [Test]
    public void In_a_group_what_must_leave_first_comes_first()
    {
        var late = Order("1", _three, "A") with { DispatchByUtc = _three.AddHours(5) };
        var soon = Order("2", _three, "A") with { DispatchByUtc = _three.AddHours(1) };
        var whenever = Order("0", _three, "A") with { DispatchByUtc = null };

        Assert.That(DeskGroup.Of([whenever, late, soon]).Single().Orders.Select(order => order.Code), Is.EqualTo(new[] { "2", "1", "0" }));
    }

    [TestCase(MarketplaceOrderState.Accepted, null, false)]
    [TestCase(MarketplaceOrderState.Accepted, false, false)]
    [TestCase(MarketplaceOrderState.Accepted, true, true)]
    [TestCase(MarketplaceOrderState.ReadyForPickup, null, true)]
    public void An_order_is_ready_by_its_state_or_by_the_marketplaces_word(MarketplaceOrderState state, bool? told, bool isReady) =>
        Assert.That((Order("1", _three, "A") with { State = state, Remote = Remote(_three, told) }).IsReady, Is.EqualTo(isReady));

    [Test]
    public void A_product_is_picked_once_for_all_its_orders_and_by_shelf()
    {
        var list = PickList.Of(
        [
            Model("A", Line("lamp", 2, "Lamp", shelf: "B2"), Line("boot-42", 1, "Boot", "42", "A1")),
            Model("B", Line("boot-43", 1, "Boot", "43", "A1"), Line("lamp", 1, "Lamp", shelf: "B2"), Line("lamp", 1, "Lamp", shelf: "B2")),
            Model("C", Line("loose", 5, "Loose")),
        ]);

        Assert.Multiple(() =>
        {
            Assert.That(list.Products.Select(product => (product.Line.Goods, product.Pieces)), Is.EqualTo(new[] { ("boot-42", 1), ("boot-43", 1), ("lamp", 4), ("loose", 5) }));
            Assert.That(list.Products[2].Orders, Is.EqualTo(new[] { new PickedFor("A", 2), new PickedFor("B", 2) }));
            Assert.That((list.Orders, list.Pieces), Is.EqualTo((3, 11)));
        });
    }

    [Test]
    public void A_size_is_recognized_by_its_own_codes_alone()
    {
        var product = new ProductCodes("BOOT", "5200000000017");

        Assert.Multiple(() =>
        {
            Assert.That(DeskCodes.Of("5200000000024", product, new ProductCodes("BOOT-42", "5200000000024")), Is.EqualTo(new[] { "5200000000024", "BOOT-42" }));
            Assert.That(DeskCodes.Of(null, product, new ProductCodes("BOOT-42", null)), Is.EqualTo(new[] { "BOOT-42" }));
            Assert.That(DeskCodes.Of(null, product, new ProductCodes(" ", "")), Is.EqualTo(new[] { "BOOT", "5200000000017" }), "a size without codes of its own");
            Assert.That(DeskCodes.Of(" 5200000000031 ", product, null), Is.EqualTo(new[] { "5200000000031", "BOOT", "5200000000017" }));
            Assert.That(DeskCodes.Of(null, ProductCodes.None, null), Is.Empty);
        });
    }

    [TestCase("Main", "Shelf B3\nbought at Smith's", "Main · Shelf B3")]
    [TestCase(null, "\r\n  B3 \r\n", "B3")]
    [TestCase("Main", null, "Main")]
    [TestCase(null, " ", null)]
    public void The_shelf_is_the_warehouse_and_the_first_line_of_the_comment(string? warehouse, string? comment, string? shelf) =>
        Assert.That(DeskProduct.ShelfOf(warehouse, comment), Is.EqualTo(shelf));

    [Test]
    public void A_long_comment_is_cut() => Assert.That(DeskProduct.ShelfOf(null, new string('x', 500)), Has.Length.EqualTo(60).And.EndsWith("…"));

    private static DeskOrder Order(string code, DateTime? from, string? courier, OrderTraits traits = OrderTraits.None) =>
        new(1, 1, code, MarketplaceOrderState.Accepted, traits, "Buyer", courier, false, null, Remote(from, null), []);

    private static RemoteOrder Remote(DateTime? from, bool? isReady) => new()
    {
        ExternalId = "1",
        State = MarketplaceOrderState.Accepted,
        RawState = "accepted",
        PlacedOnUtc = _three,
        Buyer = new RemoteBuyer("A", "B"),
        Lines = [],
        Total = 1,
        PickupFromUtc = from,
        PickupToUtc = from?.AddHours(3),
        IsReady = isReady,
    };

    private static DeskOrderModel Model(string code, params DeskLineModel[] lines) => new(1, code, "Market", "Buyer", "", 1, false, false, false, null, null, [], lines);

    private static DeskLineModel Line(string goods, int pieces, string name, string? size = null, string? shelf = null) =>
        new(1, goods, pieces, name, true, size, null, null, null, shelf, null, []);
}
