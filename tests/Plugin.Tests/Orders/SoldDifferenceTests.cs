using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Histories.Remote;

namespace Plugin.Tests.Orders;

/// <summary>What a marketplace says otherwise after it was sold is told for as long as it is so, once in the journal.</summary>
internal sealed partial class SoldDifferenceTests
{
    private static readonly Dictionary<string, (Action<JsonObject> Change, string Expected)> _changes = new()
    {
        ["a line gone"] = (order => order["line_items"]!.AsArray().RemoveAt(0), "the item \"Lamp\" is gone"),
        ["another quantity"] = (order => Line(order, ("quantity", 3), ("total_price", 59.97)), "\"Lamp\": pieces sold: 1, told: 3"),
        ["another price"] = (order => Line(order, ("unit_price", 17.5), ("total_price", 17.5)), "\"Lamp\": sold for 19.99 €, told 17.50 €"),
        ["a new line"] = (order => order["line_items"]!.AsArray().Add(JsonNode.Parse("""{"id":"n1","shop_uid":"HAT","product_name":"Hat","quantity":2,"unit_price":5,"total_price":10}""")), "the item \"Hat\" was not sold (pieces: 2)"),
        ["shipping"] = (order => order["shipping_cost"] = 4.5, "shipping: sold for 0.00 €, told 4.50 €"),
    };

    [TestCase("a line gone", "total: sold for 179.99 €, told 160.00 €")]
    [TestCase("another quantity", "total: sold for 179.99 €, told 219.97 €")]
    [TestCase("another price", "total: sold for 179.99 €, told 177.50 €")]
    [TestCase("a new line", "total: sold for 179.99 €, told 189.99 €")]
    [TestCase("shipping", "total: sold for 179.99 €, told 184.49 €")]
    public void It_is_told_until_both_agree_again(string what, string total)
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open).Comes(Stage.Accepted, body => Changed(body, _changes[what].Change));
        Assert.Multiple(() =>
        {
            Assert.That(Told(order), Does.Contain(_changes[what].Expected).And.Contain(total));
            Assert.That(order.Native!.OrderTotal, Is.EqualTo(179.99m), "left as it is");
            Assert.That(order.Order.ProblemKey, Is.Null);
        });

        order.Comes(Stage.Voucher, body => Changed(body, _changes[what].Change));
        Assert.That((Journal(order, OrderTexts.SoldOtherwise), Told(order) is null), Is.EqualTo((1, false)), "once, and it stays");

        order.Comes(Stage.Dispatched, body => what == "shipping" ? Changed(body, remote => remote["shipping_cost"] = 0) : body);
        Assert.That((Told(order), Journal(order, OrderTexts.SoldOtherwise), Journal(order, OrderTexts.SoldAgrees)), Is.EqualTo(((string?)null, 1, 1)));
    }

    [Test]
    public void Other_ids_for_the_same_goods_and_a_state_alone_are_no_difference()
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open)
            .Comes(Stage.Accepted, body => Changed(body, remote => Line(remote, ("id", "other"))))
            .Comes(Stage.Dispatched, body => Changed(body, remote => remote.Remove("line_items")));

        Assert.That((Told(order), Journal(order, OrderTexts.SoldOtherwise)), Is.EqualTo(((string?)null, 0)));
    }

    [Test]
    public void Nothing_is_told_of_an_order_that_is_called_off()
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open).Comes(Stage.Cancelled, body => Changed(body, _changes["a line gone"].Change));

        Assert.That(Told(order), Is.Null);
    }

    [Test]
    public void What_a_person_has_put_right_in_the_native_order_is_no_difference_any_more()
    {
        var order = new OneOrder(Basket.LampAndBoots).Comes(Stage.Open).Comes(Stage.Accepted, body => Changed(body, _changes["a line gone"].Change));
        var remote = SkroutzBodyOf(order);
        Assert.That(SoldDifferences.Of(order.Order, order.Lines, remote, NativeFigures.Of(order.Native!, order.Items)), Is.Not.Null);

        order.HasItemSetByHand(0);
        order.Change(native => native.OrderTotal = 160m);

        Assert.That(SoldDifferences.Of(order.Order, order.Lines, remote, NativeFigures.Of(order.Native!, order.Items)), Is.Null);
    }

    private static RemoteOrder SkroutzBodyOf(OneOrder order) =>
        ((ReadResult.Understood)SkroutzReader.Read(order.Order.Body)).Order;

    private static string? Told(OneOrder order) =>
        order.Order.SoldDifference is { } stored ? StoredFigure().Replace(OwnerText.Read(stored).InEnglish(Texts.All), "$1") : null;

    [GeneratedRegex(@"Plugins\.Misc\.Marketplaces\.Value\.Number\|\[""([\d.]+)""\]")]
    private static partial Regex StoredFigure();

    private static int Journal(OneOrder order, string key) => order.World.Database.Of<MarketplaceJournalEntry>().Rows.Count(entry => entry.TextKey == key);

    private static void Line(JsonObject order, params (string Name, JsonNode Value)[] members)
    {
        foreach (var (name, value) in members)
            order["line_items"]![0]![name] = value;
    }

    private static string Changed(string body, Action<JsonObject> change)
    {
        var whole = JsonNode.Parse(body)!.AsObject();
        change(whole["order"]!.AsObject());
        return whole.ToJsonString();
    }
}
