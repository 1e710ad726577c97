using System.Text.Json.Nodes;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Catalog;

/// <summary>Changes in the shop, seen by what Skroutz received.</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.MariaDb)]
public sealed class PushTests(Engine engine) : PushFixture(engine)
{
    [SetUp]
    public async Task QuietAsync()
    {
        await QuietlyAsync();
        _shop.Skroutz.Log.Clear();
    }

    [Test]
    public async Task A_changed_stock_is_one_request_with_that_product()
    {
        await ChangeAsync("ABC123", new() { ["StockQuantity"] = "4", ["Price"] = "19.99" });
        await Eventually.IsAsync(() => Batches().Count > 0, "a batch arrives");
        await SeveralTicksAsync();

        var batch = Batches().Single();
        var offer = JsonNode.Parse(batch.Body!)!["data"]!.AsArray().Single()!.AsObject();
        Assert.Multiple(() =>
        {
            Assert.That((string?)offer["product_id"], Is.EqualTo("ABC123"));
            Assert.That((int)offer["quantity"]!, Is.EqualTo(4));
            Assert.That((int)offer["price"]!, Is.EqualTo(1999), "integer cents");
            Assert.That((bool)offer["enabled"]!, Is.True);
            Assert.That(batch.Status, Is.EqualTo(200));
        });
    }

    [Test]
    public async Task Saving_without_a_change_sends_nothing()
    {
        await ChangeAsync("ABC123", []);

        await SeveralTicksAsync();

        Assert.That(Batches(), Is.Empty);
    }

    [Test]
    public async Task A_changed_combination_sends_the_product_with_all_its_variations()
    {
        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("DEF456", "DEF456-SMALL", 1, 49.99m));
        using var answer = await _shop.PostWebhookAsync(order.ToJson());

        await Eventually.IsAsync(() => Batches().Count > 0, "a batch arrives");

        var offer = JsonNode.Parse(Batches()[0].Body!)!["data"]!.AsArray().Single()!.AsObject();
        var variations = offer["variations"]!.AsArray().ToDictionary(variation => (string)variation!["variation_id"]!, variation => (int)variation!["quantity"]!);
        Assert.That((string?)offer["product_id"], Is.EqualTo("DEF456"));
        Assert.That(variations, Is.EqualTo(new Dictionary<string, int> { ["DEF456-SMALL"] = 9, ["DEF456-LARGE"] = 10 }));
        Assert.That((int)offer["quantity"]!, Is.EqualTo(19));
    }

    [Test]
    public async Task An_unpublished_product_is_offered_as_not_available()
    {
        await ChangeAsync("768", new() { ["Published"] = "false" });
        await Eventually.IsAsync(() => Batches().Count > 0, "a batch arrives");

        var offer = JsonNode.Parse(Batches()[0].Body!)!["data"]!.AsArray().Single()!.AsObject();
        Assert.That(((string?)offer["product_id"], (bool)offer["enabled"]!), Is.EqualTo(("768", false)));
    }

    private List<LoggedRequest> Batches() =>
        [.. _shop.Skroutz.Log.Entries.Where(entry => entry.Method == "POST" && entry.Path == BatchPath)];

    /// <summary>Two further runs of the push task have ended.</summary>
    private async Task SeveralTicksAsync()
    {
        for (var run = 0; run < 2; run++)
        {
            var before = await LastEndAsync();
            await Eventually.IsAsync(async () => await LastEndAsync() != before, "the push task ran again");
        }
    }

    private async Task<string> LastEndAsync() =>
        $"{(await _shop.Database.RowsAsync("SELECT \"LastEndUtc\" FROM \"ScheduleTask\" WHERE \"Type\" LIKE '%PushOffersTask'")).Single()["LastEndUtc"]}";
}
