using System.Text.Json.Nodes;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Shopflix;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Shopflix;

public class ShopflixReaderTests
{
    private const string Order = "shopflix/order";

    [TestCase("[]", 0)]
    [TestCase("null", 0)]
    [TestCase("{}", 0)]
    [TestCase("""[{"item_id":"1","price":"1","amount":"2"}]""", 1)]
    public void Products_in_other_shapes(string products, int count) =>
        Assert.That(Read(json => json["products"] = JsonNode.Parse(products)).Lines, Has.Count.EqualTo(count));

    [Test]
    public void Key_of_the_map_is_the_id_of_a_line_without_one() =>
        Assert.That(Read(json => json["products"]!["9001"]!.AsObject().Remove("item_id")).Lines[0].ExternalLineId, Is.EqualTo("9001"));

    [Test]
    public void Scalars_of_the_other_kind()
    {
        var order = Read(json =>
        {
            json["order_id"] = "880011";
            json["timestamp"] = "1772438100";
            json["total"] = 53.5;
            json["discount"] = "0.00";
            json["products"]!["9001"]!["amount"] = "2";
            json["products"]!["9001"]!["price"] = 20;
            json["products"]!["9001"]!["total_price"] = 40.00;
            json["products"]!["9001"]!["item_id"] = "1688147140";
            json["products"]!["9001"]!["product_code"] = 213123123;
        });

        Assert.Multiple(() =>
        {
            Assert.That((order.ExternalId, order.Total, order.Shipping), Is.EqualTo(("880011", 53.5m, 3.5m)));
            Assert.That((order.Lines[0].ExternalLineId, order.Lines[0].ExternalProductId, order.Lines[0].Quantity), Is.EqualTo(("1688147140", "213123123", 2)));
        });
    }

    [TestCase("53.50", "50.00", 0, null, 3.5, 0, 0)]
    [TestCase("50.00", "50.00", 0, null, 0, 0, 0)]
    [TestCase("48.50", "50.00", 5, null, 3.5, 0, 5)]
    [TestCase("48.50", "50.00", -5, null, 3.5, 0, 5)]
    [TestCase("53.50", "55.00", 5, null, 3.5, 0, 0)]
    [TestCase("55.50", "50.00", 0, 2, 3.5, 2, 0)]
    [TestCase("45.00", "50.00", 0, null, 0, 0, 5)]
    [TestCase("45.00", "50.00", 2, null, 0, 0, 5)]
    [TestCase("51.00", "50.00", 0, 2, 0, 2, 1)]
    [TestCase("0", "50.00", 0, null, 0, 0, 50)]
    public void Money_adds_up(string total, string subtotal, decimal discount, decimal? surcharge, decimal shipping, decimal fee, decimal taken)
    {
        var order = Read(json =>
        {
            json["total"] = total;
            json["subtotal"] = subtotal;
            json["discount"] = discount;
            json["payment_surcharge"] = surcharge;
        });

        Assert.Multiple(() =>
        {
            Assert.That((order.Shipping, order.PaymentFee, order.Discount), Is.EqualTo((shipping, fee, taken)));
            Assert.That(order.Lines.Sum(line => line.TotalPrice) - order.Discount + order.PaymentFee + order.Shipping, Is.EqualTo(order.Total));
        });
    }

    [Test]
    public void Fields_may_be_an_empty_array() => Assert.That(Read(json => json["fields"] = new JsonArray()).Invoice, Is.Null);

    [TestCase("Y", true)]
    [TestCase("N", false)]
    public void Parent_order(string flag, bool isParent) =>
        Assert.That(Read(json => json["is_parent_order"] = flag).Has(OrderTraits.Parent), Is.EqualTo(isParent));

    [TestCase("1772438100", "2026-03-02T07:55:00")]
    [TestCase("2026-03-02T07:55:00Z", "2026-03-02T07:55:00")]
    [TestCase("2026-03-02 09:55:00", "2026-03-02T07:55:00")]
    [TestCase("soon", "1970-01-01T00:00:00")]
    [TestCase("", "1970-01-01T00:00:00")]
    public void Time_of_placing_in_other_shapes(string timestamp, string expected) =>
        Assert.That(Read(json => json["timestamp"] = timestamp).PlacedOnUtc.ToString("s"), Is.EqualTo(expected));

    [TestCase("\"cod\"", "cod", false)]
    [TestCase("\"Αντικαταβολή\"", "Αντικαταβολή", false)]
    [TestCase("""[{"payment":"Αντικαταβολή με κάρτα"}]""", "Αντικαταβολή με κάρτα", false)]
    [TestCase("""{"payment":"card"}""", "card", true)]
    [TestCase("[]", null, null)]
    [TestCase("null", null, null)]
    [TestCase("7", null, null)]
    public void Payment_in_other_shapes(string payment, string? method, bool? isPaid)
    {
        var order = Read(json => json["payment_method"] = JsonNode.Parse(payment));

        Assert.That((order.PaymentMethod, order.PaidByBuyer), Is.EqualTo((method, isPaid)));
    }

    /// <summary>The order must come in, whatever a member is instead of what it should be.</summary>
    [Test]
    public void No_member_of_another_kind_loses_the_order()
    {
        string[] money = ["order_id", "total", "products"];
        string[] others = ["null", "[]", "{}", "true", "-7", "\"\"", "\"\\ud83d\"", "[[{}]]", "{\"a\":{\"b\":[1]}}", "1e400"];
        var lost = from member in Fixture.Json(Order).Select(member => member.Key)
                   where !money.Contains(member)
                   from other in others
                   where ShopflixReader.Read(Fixture.With(Order, json => json[member] = "§").Replace("\"§\"", other, StringComparison.Ordinal)) is not ReadResult.Understood
                   select $"{member}: {other}";

        Assert.That(lost, Is.Empty);
    }

    [Test]
    public void No_member_of_a_line_of_another_kind_loses_the_order()
    {
        string[] money = ["price", "total_price", "amount"];
        string[] others = ["null", "[]", "{}", "true", "-7", "\"\"", "[[{}]]", "1e400"];
        var lost = from member in Fixture.Json(Order)["products"]!["9001"]!.AsObject().Select(member => member.Key)
                   where !money.Contains(member)
                   from other in others
                   where ShopflixReader.Read(Fixture.With(Order, json => json["products"]!["9001"]![member] = "§").Replace("\"§\"", other, StringComparison.Ordinal)) is not ReadResult.Understood
                   select $"{member}: {other}";

        Assert.That(lost, Is.Empty);
    }

    [TestCase("cod", false)]
    [TestCase("COD", false)]
    [TestCase("Αντικαταβολή", false)]
    [TestCase("card", true)]
    [TestCase("", null)]
    public void Paid_unless_cash_on_delivery(string payment, bool? expected) =>
        Assert.That(Read(json => json["payment_method"]!["payment"] = payment).PaidByBuyer, Is.EqualTo(expected));

    [TestCase("""[{"shipping":"ACS"}]""", "ACS")]
    [TestCase("[]", null)]
    [TestCase("""{"method":"Box Now"}""", "Box Now")]
    [TestCase("null", null)]
    public void Shipping_in_older_shapes(string shipping, string? courier) =>
        Assert.That(Read(json => json["shipping"] = JsonNode.Parse(shipping)).Courier, Is.EqualTo(courier));

    [Test]
    public void Gift_wrap() =>
        Assert.That(Read(json => json["products"]!["9001"]!["extra"]!["gift_wrapper"] = true).Has(OrderTraits.GiftWrap), Is.True);

    [TestCase("nonsense", ShopflixTexts.NotAnOrder)]
    [TestCase("[]", ShopflixTexts.NotAnOrder)]
    [TestCase("""{"message":"The order with id 1 was not found"}""", ShopflixTexts.NoId)]
    [TestCase("""{"order_id":1}""", ShopflixTexts.NoTotal)]
    [TestCase("""{"order_id":1,"total":"1,250"}""", ShopflixTexts.NoTotal)]
    [TestCase("""{"order_id":1,"total":"1","products":{"5":{"price":"1"}}}""", ShopflixTexts.LineUnreadable)]
    [TestCase("""{"order_id":1,"total":"1","products":{"5":"x"}}""", ShopflixTexts.NotAnOrder)]
    public void What_cannot_be_read_is_told(string body, string reason)
    {
        var unreadable = ShopflixReader.Read(body) as ReadResult.Unreadable;

        Assert.Multiple(() =>
        {
            Assert.That(unreadable?.Reason.Key, Is.EqualTo(reason));
            Assert.That(ShopflixTexts.All, Contains.Key(reason));
        });
    }

    private static RemoteOrder Read(Action<JsonObject>? change = null) => ShopflixReader.Read(Fixture.With(Order, change ?? (_ => { }))) switch
    {
        ReadResult.Understood understood => understood.Order,
        var other => throw new AssertionException($"Not understood: {other}"),
    };
}
