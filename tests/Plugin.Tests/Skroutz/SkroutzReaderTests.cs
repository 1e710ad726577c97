using System.Text.Json.Nodes;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Plugin.Misc.Marketplaces.Skroutz;
using Plugin.Tests.Fakes;

namespace Plugin.Tests.Skroutz;

public class SkroutzReaderTests
{
    [Test]
    public void Order_without_envelope_is_the_same_order()
    {
        var bare = SkroutzBody.Understood(Fixture.Json(SkroutzBody.Open)["order"]!.ToJsonString());
        var read = SkroutzBody.Understood(new JsonObject { ["order"] = Fixture.Json(SkroutzBody.Open)["order"]!.DeepClone() }.ToJsonString());

        Assert.Multiple(() =>
        {
            Assert.That((bare.ExternalId, bare.Total, bare.EventTimeUtc), Is.EqualTo(("260302-7700001", 139.97m, (DateTime?)null)));
            Assert.That((read.ExternalId, read.Total, read.EventTimeUtc), Is.EqualTo(("260302-7700001", 139.97m, (DateTime?)null)));
        });
    }

    [Test]
    public void Unknown_event_with_an_order_is_understood()
    {
        var body = Fixture.Json(SkroutzBody.Open);
        body["event_type"] = "order_teleported";

        Assert.That(SkroutzBody.Understood(body.ToJsonString()).ExternalId, Is.EqualTo("260302-7700001"));
    }

    [TestCase("""{"event_type":"merchant_return_created","merchant_return":{"code":"R-1"}}""", "merchant_return_created")]
    [TestCase("""{"event_type":"ping","order":[]}""", "ping")]
    [TestCase("""{}""", "?")]
    public void Event_without_an_order_is_irrelevant(string body, string what) =>
        Assert.That(SkroutzReader.Read(body), Is.EqualTo(new ReadResult.Irrelevant(what)));

    [TestCase("not json", SkroutzTexts.NotAnOrder)]
    [TestCase("[]", SkroutzTexts.NotAnOrder)]
    [TestCase("", SkroutzTexts.NotAnOrder)]
    [TestCase("""{"order":{"code":"A-1",""", SkroutzTexts.NotAnOrder)]
    [TestCase("""{"event_type":"new_order"}""", SkroutzTexts.NoOrder)]
    [TestCase("""{"event_type":"order_updated","order":null}""", SkroutzTexts.NoOrder)]
    [TestCase("""{"order":{"state":"open"}}""", SkroutzTexts.NoCode)]
    [TestCase("""{"order":{"code":"  "}}""", SkroutzTexts.NoCode)]
    [TestCase("""{"order":{"code":{}}}""", SkroutzTexts.NoCode)]
    [TestCase("""{"order":{"code":"A-1","shipping_cost":"3,500"}}""", SkroutzTexts.ShippingUnreadable)]
    [TestCase("""{"order":{"code":"A-1","line_items":["x"]}}""", SkroutzTexts.NotAnOrder)]
    [TestCase("""{"order":{"code":"A-1","line_items":[{"id":"1","quantity":1}]}}""", SkroutzTexts.LineUnreadable)]
    [TestCase("""{"order":{"code":"A-1","line_items":[{"id":"1","quantity":"many","unit_price":3,"total_price":10}]}}""", SkroutzTexts.LineUnreadable)]
    [TestCase("""{"order":{"code":"A-1","line_items":[{"id":"1","quantity":-1,"unit_price":3,"total_price":-3}]}}""", SkroutzTexts.LineUnreadable)]
    [TestCase("""{"order":{"code":"A-1","line_items":[{"id":"1","quantity":2000000000,"unit_price":99999}]}}""", SkroutzTexts.LineUnreadable)]
    [TestCase("""{"order":{"code":"A-1","line_items":[{"id":"1","quantity":1,"unit_price":1e27,"total_price":1e27}]}}""", SkroutzTexts.LineUnreadable)]
    [TestCase("""{"order":{"code":"A-1","line_items":[{"quantity":1,"total_price":7e28},{"quantity":1,"total_price":7e28}]}}""", SkroutzTexts.LineUnreadable)]
    public void What_cannot_be_read_is_told(string body, string reason)
    {
        var unreadable = SkroutzReader.Read(body) as ReadResult.Unreadable;

        Assert.Multiple(() =>
        {
            Assert.That(unreadable?.Reason.Key, Is.EqualTo(reason));
            Assert.That(SkroutzTexts.All, Contains.Key(reason));
        });
    }

    [TestCase("""{"order":{"code":"A-1","shipping_cost":-3.5}}""", -3.5)]
    [TestCase("""{"order":{"code":"A-1","line_items":[{"id":"1","quantity":1,"unit_price":-3,"total_price":-3}]}}""", -3)]
    public void What_can_be_read_but_cannot_be_is_for_a_person_to_see(string body, decimal total) =>
        Assert.That(SkroutzBody.Understood(body).Total, Is.EqualTo(total));

    [TestCase(100, true)]
    [TestCase(101, false)]
    public void Code_fits_or_is_refused(int length, bool isUnderstood) => Assert.That(
        SkroutzReader.Read($$"""{"order":{"code":"{{new string('9', length)}}"} }"""),
        isUnderstood ? Is.TypeOf<ReadResult.Understood>() : Is.TypeOf<ReadResult.Unreadable>());

    [Test]
    public void Code_alone_is_an_order()
    {
        var order = SkroutzBody.Understood("""{"order":{"code":"260225-123456"}}""");

        Assert.Multiple(() =>
        {
            Assert.That(order.State, Is.EqualTo(MarketplaceOrderState.Unknown));
            Assert.That(order.Lines, Is.Empty);
            Assert.That(order.Total, Is.Zero);
            Assert.That(order.PlacedOnUtc, Is.EqualTo(Utc(2026, 2, 24, 22, 0)), "the day in the code, in Athens");
            Assert.That(order.ShippingAddress, Is.Null);
            Assert.That(order.Buyer, Is.EqualTo(new RemoteBuyer(null, null)));
        });
    }

    [Test]
    public void Numbers_as_texts_and_texts_as_numbers()
    {
        var order = SkroutzBody.Read(SkroutzBody.Open, json =>
        {
            json["code"] = 2603027700001;
            json.Line()["id"] = 42;
            json.Line()["shop_uid"] = 405753;
            json.Line()["quantity"] = "3";
            json.Line()["unit_price"] = "19.99";
            json.Line()["total_price"] = "59.97";
            json["customer"]!["address"]!["street_number"] = 12;
            json["customer"]!["address"]!["zip"] = 26221;
            json["number_of_parcels"] = "2";
            json["fees"] = new JsonArray();
            json["customer"]!["skroutz_plus_user"] = 0;
        });

        Assert.Multiple(() =>
        {
            Assert.That(order.ExternalId, Is.EqualTo("2603027700001"));
            Assert.That((order.Lines[0].ExternalLineId, order.Lines[0].ExternalProductId, order.Lines[0].Quantity, order.Lines[0].TotalPrice), Is.EqualTo(("42", "405753", 3, 59.97m)));
            Assert.That((order.ShippingAddress!.StreetNumber, order.ShippingAddress.Zip), Is.EqualTo(("12", "26221")));
            Assert.That(order.Parcels, Is.EqualTo(2));
            Assert.That(order.Fees, Is.Empty);
            Assert.That(order.Total, Is.EqualTo(139.97m));
        });
    }

    [TestCase("quantity", 3, 19.99, 59.97)]
    [TestCase("unit_price", 3, 19.99, 59.97)]
    [TestCase("total_price", 3, 19.99, 59.97)]
    public void One_missing_amount_follows_from_the_others(string member, int quantity, decimal unitPrice, decimal totalPrice)
    {
        var line = SkroutzBody.Read(SkroutzBody.Open, order => order.Line().Remove(member)).Lines[0];

        Assert.That((line.Quantity, line.UnitPrice, line.TotalPrice), Is.EqualTo((quantity, unitPrice, totalPrice)));
    }

    [Test]
    public void Lines_without_an_id_are_told_apart_and_have_none_to_send()
    {
        var lines = SkroutzBody.Read(SkroutzBody.Open, order =>
        {
            order.Line().Remove("id");
            order.Line(1)["id"] = " ";
        }).Lines;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lines.Select(line => line.ExternalLineId), Is.EqualTo(new[] { "", "" }));
            Assert.That(lines.Select(line => line.Copy), Is.EqualTo(new[] { 1, 2 }));
            Assert.That(lines.Select(line => line.Key), Is.Unique);
        }
    }

    [Test]
    public void Lines_keep_their_own_ids_whatever_a_database_takes_for_the_same()
    {
        foreach (var other in new[] { "AA1", "aA1 ", "aÁ1", "aA1🌸", "aA1" })
        {
            var lines = SkroutzBody.Read(SkroutzBody.Open, order => order.Line(1)["id"] = other).Lines;

            Assert.That(lines.Select(line => line.ExternalLineId), Is.EqualTo(new[] { "aA1", other }));
            Assert.That(lines.Select(line => line.Key), Is.Unique);
        }
    }

    [Test]
    public void Variation_may_be_named_only_in_the_size() =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Open, order => order.Line(1).Remove("shop_variation_uid")).Lines[1].ExternalVariationId, Is.EqualTo("BOOT-1-42"));

    [TestCase("Χρώμα: Α\\nΒάση: Β")]
    [TestCase("Χρώμα: Α\nΒάση: Β")]
    public void Both_kinds_of_line_break(string text) =>
        Assert.That(SkroutzBody.Read(SkroutzBody.Open, order => order.Line()["extra_info"] = text).Lines[0].ExtraInfo, Is.EqualTo("Χρώμα: Α\nΒάση: Β"));

    [TestCase("""{"order":{"code":"A-1"}}""", "A-1")]
    [TestCase("""{"code":"B-2"}""", "B-2")]
    [TestCase("""{"event_type":"x"}""", null)]
    [TestCase("nonsense", null)]
    public void Peek(string body, string? code) => Assert.That(SkroutzReader.PeekCode(body), Is.EqualTo(code));

    private static DateTime Utc(int year, int month, int day, int hour, int minute, int second = 0) => new(year, month, day, hour, minute, second, DateTimeKind.Utc);
}
