using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Marketplaces.Simulators.Tests;

internal sealed class SkroutzControlTests : SkroutzFixture
{
    [Test]
    public async Task One_empty_request_places_a_realistic_order()
    {
        var reply = await ControlAsync("/_simulator/orders");

        Assert.That((int)reply.Status, Is.EqualTo(201));
        var order = reply.Json["orders"]!.AsArray().Single()!.AsObject();
        var created = Time(order, "created_at");
        Assert.Multiple(() =>
        {
            Assert.That(CodeOf(order), Does.Match(@"^\d{6}-\d{7}$"));
            Assert.That(CodeOf(order)[..6], Is.EqualTo(created.ToString("yyMMdd", CultureInfo.InvariantCulture)));
            Assert.That(created.Offset, Is.EqualTo(TimeSpan.FromHours(2)).Or.EqualTo(TimeSpan.FromHours(3)));
            Assert.That(Time(order, "expires_at"), Is.GreaterThan(created.AddHours(1)));
            Assert.That(order["state"]!.GetValue<string>(), Is.EqualTo("open"));
            Assert.That(order["line_items"]!.AsArray(), Is.Not.Empty);
            Assert.That(order.ContainsKey("total"), Is.False);
            Assert.That(order["customer"]!.AsObject().ContainsKey("email"), Is.False);
        });
    }

    [Test]
    public async Task Chosen_products_are_sold_with_their_size()
    {
        var reply = await ControlAsync("/_simulator/orders?sku=100&sku=DEF456-LARGE&sku=new-one&quantity=3");

        var lines = reply.Json["orders"]![0]!["line_items"]!.AsArray();
        Assert.Multiple(() =>
        {
            Assert.That(lines.Select(line => line!["shop_uid"]!.GetValue<string>()), Is.EqualTo(new[] { "100", "DEF456", "new-one" }));
            Assert.That(lines[0]!["total_price"]!.ToJsonString(), Is.EqualTo("31.2"));
            Assert.That(lines[1]!["shop_variation_uid"]!.GetValue<string>(), Is.EqualTo("DEF456-LARGE"));
            Assert.That(lines[1]!["size"]!["shop_variation_uid"]!.GetValue<string>(), Is.EqualTo("DEF456-LARGE"));
            Assert.That(lines[1]!["unit_price"]!.GetValue<decimal>(), Is.EqualTo(54.99m));
            Assert.That(lines.Select(line => line!["quantity"]!.GetValue<int>()), Is.All.EqualTo(3));
        });
    }

    [Test]
    public async Task Lines_add_up_and_commissions_follow_their_rate()
    {
        await ControlAsync("/_simulator/orders?count=30");

        foreach (var order in Simulator.Orders.All)
        {
            var lines = order["line_items"]!.AsArray();
            Assert.That(lines.All(line => Amount(line!, "total_price") == Amount(line!, "unit_price") * Amount(line!, "quantity")), Is.True);
            Assert.That(lines.All(line => Amount(line!, "commission") == decimal.Round(Amount(line!, "total_price") * Amount(line!, "commission_rate") / 100, 2)), Is.True);
            Assert.That(Amount(order, "commission"), Is.EqualTo(lines.Sum(line => Amount(line!, "commission"))));
        }

        Assert.That(Simulator.Orders.All.Select(CodeOf).Distinct().Count(), Is.EqualTo(30));
        Assert.That(await AllWebhooksAsync(), Has.Count.EqualTo(30));
    }

    [TestCase("core", "paid_by_user", "true")]
    [TestCase("express", "express", "true")]
    [TestCase("fbs", "fulfilled_by_skroutz", "true")]
    [TestCase("fbm", "shipping_cost", "3.5")]
    [TestCase("store_pickup", "store_pickup", "true")]
    [TestCase("gift_wrap", "custom", "\"[GIFT-WRAP]\"")]
    [TestCase("invoice", "invoice", "true")]
    [TestCase("39a", "invoice_document", "\"invoice_39a\"")]
    [TestCase("vies", "invoice_document", "\"invoice_vies\"")]
    [TestCase("cod", "payment_method", "\"cash_on_delivery\"")]
    public async Task Each_kind_is_told_by_its_field(string kind, string field, string value)
    {
        var reply = await ControlAsync("/_simulator/orders?kind=" + kind);

        Assert.That(reply.Json["orders"]![0]![field]!.ToJsonString(), Is.EqualTo(value));
    }

    [Test]
    public async Task A_collection_point_has_empty_address_fields()
    {
        var address = (await PlaceAsync("collection_point"))["customer"]!["address"]!;

        Assert.Multiple(() =>
        {
            Assert.That(address["pickup_from_collection_point"]!.GetValue<bool>(), Is.True);
            Assert.That(address["collection_point_address"]!.GetValue<string>(), Is.Not.Empty);
            Assert.That(address["street_name"]!.GetValue<string>(), Is.Empty);
            Assert.That(address["country_code"]!.GetValue<string>(), Is.Empty);
        });
    }

    [Test]
    public async Task The_size_kind_sells_a_product_with_sizes() =>
        Assert.That((await PlaceAsync("size"))["line_items"]![0]!["shop_variation_uid"]!.GetValue<string>(), Is.Not.Empty);

    [Test]
    public async Task An_order_of_skroutzs_warehouse_arrives_accepted()
    {
        await PlaceAsync("fbs");

        Assert.That(Shop.Webhooks.Single(), Has.Property("Event").EqualTo("new_order").And.Property("State").EqualTo("accepted"));
        Assert.That(Shop.Webhooks.Single().Order.ContainsKey("accept_options"), Is.False);
    }

    [TestCase("kind=wedding")]
    [TestCase("quantity=0")]
    [TestCase("quantity=x")]
    [TestCase("count=0")]
    public async Task A_wish_that_makes_no_sense_is_refused(string query) =>
        Assert.That((int)(await ControlAsync("/_simulator/orders?" + query)).Status, Is.EqualTo(400));

    [Test]
    public async Task An_envelope_is_stored_and_sent_byte_for_byte()
    {
        const string envelope = """
            { "event_type": "new_order",   "event_time":"2026-05-11T09:14:03+03:00",
              "order": { "code":"260511-0000042","state":"open","note":"\u03b1","price":10.40 } }
            """;

        var reply = await ControlAsync("/_simulator/orders", envelope);
        await Simulator.Webhooks.WhenIdleAsync();

        Assert.That((int)reply.Status, Is.EqualTo(201));
        Assert.That(Encoding.UTF8.GetString(Shop.Webhooks.Single().Body), Is.EqualTo(envelope));
        Assert.That((await GetOrderAsync("260511-0000042")).Body, Does.Contain("10.40"));
    }

    [TestCase("""{"order":{"code":"260511-0000043","state":"accepted","extra":[1]}}""")]
    [TestCase("""{"code":"260511-0000043","state":"accepted","extra":[1]}""")]
    public async Task A_bare_order_is_stored_and_sent_as_new(string body)
    {
        await ControlAsync("/_simulator/orders", body);

        var webhook = (await WebhooksOfAsync("260511-0000043")).Single();
        Assert.That(webhook.Event, Is.EqualTo("new_order"));
        Assert.That(webhook.Order.ToJsonString(), Is.EqualTo("""{"code":"260511-0000043","state":"accepted","extra":[1]}"""));
    }

    [Test]
    public async Task An_existing_code_is_replaced()
    {
        await ControlAsync("/_simulator/orders", """{"code":"1-1","state":"open"}""");
        await ControlAsync("/_simulator/orders", """{"code":"1-1","state":"expired"}""");

        Assert.That(Simulator.Orders.All.Single()["state"]!.GetValue<string>(), Is.EqualTo("expired"));
    }

    [TestCase("""{"state":"open"}""")]
    [TestCase("""{"event_type":"new_order","order":{}}""")]
    [TestCase("[1]")]
    [TestCase("{broken")]
    public async Task A_body_without_an_order_is_refused(string body)
    {
        Assert.That((int)(await ControlAsync("/_simulator/orders", body)).Status, Is.EqualTo(400));
        Assert.That(Simulator.Orders.All, Is.Empty);
    }

    [Test]
    public async Task The_webhook_address_can_be_changed()
    {
        Assert.That((int)(await ControlAsync("/_simulator/webhook-url", """{"url":"ftp://x"}""")).Status, Is.EqualTo(400));
        Assert.That((int)(await ControlAsync("/_simulator/webhook-url", """{"url":"https://shop.example/webhook"}""")).Status, Is.EqualTo(200));

        Assert.That(Simulator.WebhookUrl, Is.EqualTo(new Uri("https://shop.example/webhook")));
    }

    [Test]
    public async Task Orders_webhooks_and_products_can_be_read_as_json()
    {
        Simulator.Faults.BatchIds = false;
        var order = await PlaceAsync();
        await PostAsync(BatchPath, """{"data":[{"product_id":"100","quantity":1,"enabled":true,"price":1040}]}""");

        var orders = (await ReadAsync("/_simulator/orders"))["orders"]!.AsArray();
        var deliveries = (await ReadAsync("/_simulator/webhooks"))["deliveries"]!.AsArray();
        var products = (await ReadAsync("/_simulator/products"))["products"]!.AsArray();

        Assert.That(JsonNode.DeepEquals(orders.Single(), order), Is.True);
        Assert.That(deliveries.Single()!["state"]!.GetValue<string>(), Is.EqualTo("Delivered"));
        Assert.That(products.Single()!["price"]!.GetValue<int>(), Is.EqualTo(1040));
    }

    private async Task<Reply> ControlAsync(string path, string? body = null)
    {
        using var content = body == null ? null : new StringContent(body);
        return await Reply.FromAsync(Client.PostAsync(path, content));
    }

    private async Task<JsonObject> ReadAsync(string path) => (await Reply.FromAsync(Client.GetAsync(path))).Json;

    private async Task<IReadOnlyList<Shop.Received>> AllWebhooksAsync()
    {
        await Simulator.Webhooks.WhenIdleAsync();
        return Shop.Webhooks;
    }

    private static decimal Amount(JsonNode source, string field) => source[field]!.GetValue<decimal>();

    private static DateTimeOffset Time(JsonObject order, string field) =>
        DateTimeOffset.Parse(order[field]!.GetValue<string>(), CultureInfo.InvariantCulture);
}
