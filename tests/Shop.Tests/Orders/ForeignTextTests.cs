using System.Net;
using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>What one database cannot store, and what one takes for the same, is stored and told apart on every one.</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.MariaDb)]
[TestFixture(Engine.MariaDbXa)]
public sealed class ForeignTextTests(Engine engine)
{
    private const string Plain = "S-00001";
    private const string Accented = "ΩΜΕΓΆ-7";
    private const string Unaccented = "ΩΜΕΓΑ-7";

    private ShopUnderTest _shop;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _shop = await ShopUnderTest.StartAsync(engine, "--products", "3");
        await _shop.ArrangeAsync(
            "UPDATE \"Product\" SET \"StockQuantity\" = 100",
            $"UPDATE \"Product\" SET \"Sku\" = '{Accented}' WHERE \"Sku\" = 'S-00002'",
            $"UPDATE \"Product\" SET \"Sku\" = '{Unaccented}' WHERE \"Sku\" = 'S-00003'",
            "DELETE FROM \"MarketplaceListing\"");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _shop.DisposeAsync();

    [Test]
    public async Task An_emoji_in_every_text_of_an_order_is_stored_and_the_order_is_made()
    {
        var order = SkroutzPayload.Order($"{SkroutzPayload.NewCode()}🌸", (Plain, null, 2, 10m))
            .With("state", "open")
            .With("courier", "🚚 ACS")
            .With("comments", "Κουδούνι 🔔")
            .With("courier_tracking_codes", new JsonArray("TR🌸1"));
        var sent = JsonNode.Parse(order.ToJson())!.AsObject();
        var customer = sent["order"]!["customer"]!.AsObject();
        customer["first_name"] = "Ελένη🌸";
        customer["last_name"] = "Παππά\u0000👩‍🚀";
        customer["address"]!["city"] = "Αθήνα🏛";
        sent["order"]!["line_items"]![0]!["product_name"] = "Λάμπα 💡";
        sent["order"]!["line_items"]![0]!["id"] = "💡1";
        var before = await _shop.Database.StockAsync(Plain);

        using var answer = await _shop.PostWebhookAsync(sent.ToJsonString());
        using var again = await _shop.PostWebhookAsync(sent.ToJsonString());
        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "the message is worked off");

        var record = (await _shop.Database.RowsAsync("SELECT * FROM \"MarketplaceOrder\" WHERE \"ExternalId\" LIKE $p0", "%D83C%")).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((answer.StatusCode, again.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
            Assert.That(record["ProblemKey"], Is.Null);
            Assert.That(record.Long("OrderId"), Is.Positive);
            Assert.That(record["BuyerName"], Is.EqualTo("Ελένη\uFFFD Παππά\uFFFD\u200D\uFFFD"));
            Assert.That((string)JsonNode.Parse(record.Text("Body"))!["order"]!["customer"]!["first_name"]!, Is.EqualTo("Ελένη🌸"));
            Assert.That(await _shop.Database.StockAsync(Plain), Is.EqualTo(before - 2));
        }
    }

    [TestCase("ΆΒΓ-1", "ΑΒΓ-1")]
    [TestCase("abc-1", "ABC-1")]
    [TestCase("ΟΔΟΣ", "ΟΔΟς")]
    [TestCase("ß1", "ss1")]
    public async Task Codes_that_a_collation_takes_for_one_are_two_orders(string first, string second)
    {
        var (orders, before) = (await _shop.Database.OrdersAsync(), await _shop.Database.StockAsync(Plain));

        foreach (var code in new[] { first, second, first })
        {
            using var answer = await _shop.PostWebhookAsync(SkroutzPayload.Order(code, (Plain, null, 1, 10m)).ToJson());
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            await Eventually.IsAsync(_shop.Database.IsQuietAsync, "the message is worked off");
        }

        Assert.That(await _shop.Database.OrdersAsync(), Is.EqualTo(orders + 2));
        Assert.That(await _shop.Database.StockAsync(Plain), Is.EqualTo(before - 2));
    }

    [Test]
    public async Task A_product_is_found_by_its_very_number()
    {
        var order = await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), (Accented, null, 1, 10m), (Unaccented, null, 2, 10m)));

        var items = await _shop.Database.RowsAsync(
            "SELECT p.\"Sku\" AS \"Sku\", i.\"Quantity\" AS \"Quantity\" FROM \"OrderItem\" i JOIN \"Product\" p ON p.\"Id\" = i.\"ProductId\" WHERE i.\"OrderId\" = $p0 ORDER BY i.\"Quantity\"",
            order["Id"]!);
        Assert.That(items.Select(item => ($"{item["Sku"]}", item.Long("Quantity"))), Is.EqualTo(new[] { (Accented, 1L), (Unaccented, 2L) }));
    }

    [Test]
    public async Task Line_ids_that_a_collation_takes_for_one_are_two_lines()
    {
        var payload = SkroutzPayload.Order(SkroutzPayload.NewCode(), (Plain, null, 1, 10m), (Plain, null, 2, 10m), (Plain, null, 3, 10m));
        var sent = JsonNode.Parse(payload.ToJson())!.AsObject();
        var ids = new[] { "x1", "X1", "χά1" };
        for (var line = 0; line < ids.Length; line++)
            sent["order"]!["line_items"]![line]!["id"] = ids[line];

        using var answer = await _shop.PostWebhookAsync(sent.ToJsonString());
        await Eventually.IsAsync(_shop.Database.IsQuietAsync, "the message is worked off");

        var lines = await _shop.Database.RowsAsync(
            "SELECT l.\"ExternalLineId\" AS \"Id\" FROM \"MarketplaceOrderLine\" l JOIN \"MarketplaceOrder\" o ON o.\"Id\" = l.\"MarketplaceOrderId\" WHERE o.\"ExternalId\" = $p0 ORDER BY l.\"Id\"",
            payload.Code);
        Assert.That(lines.Select(line => line["Id"]), Is.EqualTo(ids));
        Assert.That(await _shop.Database.NativeOrderAsync(payload.Code), Is.Not.Null);
    }
}
