using System.Text.Json.Nodes;
using Marketplaces.Simulators;
using Shop.Tests.Support;

namespace Shop.Tests.Catalog;

/// <summary>Answers that are lost, ids that are given up, refusals in shapes that nobody documents.</summary>
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.MariaDb)]
public sealed class PushFaultTests(Engine engine) : PushFixture(engine)
{
    [SetUp]
    public Task QuietAsync() => QuietlyAsync();

    [TearDown]
    public void Clear() => _shop.Skroutz.Faults.Clear();

    [Test]
    public async Task A_price_that_is_put_right_after_its_answer_was_lost_is_right_at_the_marketplace()
    {
        var price = Shown("768").PriceCents;
        _shop.Skroutz.Faults.DropAnswer(BatchPath);
        await ChangeAsync("768", new() { ["Price"] = "0.10" });
        await Eventually.IsAsync(() => Shown("768").PriceCents == 10, "the marketplace has heard of it");
        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceAccount\" WHERE \"PushPausedUntilUtc\" IS NOT NULL") == 1, "and nobody heard its answer");

        await ChangeAsync("768", new() { ["Price"] = $"{price / 100}.{price % 100:00}" });
        await GoOnAsync();

        Assert.That(Shown("768").PriceCents, Is.EqualTo(price));
    }

    [Test]
    public async Task A_renamed_product_is_off_sale_under_its_former_id_and_orders_for_that_still_find_it()
    {
        var id = await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = '10'");
        await ChangeAsync("10", new() { ["Sku"] = "10-NEW", ["StockQuantity"] = "7" });
        await QuietlyAsync();
        Assert.That((Shown("10").Quantity, Shown("10").Enabled, Shown("10-NEW").Quantity), Is.EqualTo((0, false, 7)));

        var order = SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 2, 25m));
        using var answer = await _shop.PostWebhookAsync(order.ToJson());
        await Eventually.IsAsync(async () => await _shop.Database.NativeOrderAsync(order.Code) is not null && await _shop.Database.IsQuietAsync(), "the order is native");
        Assert.That(await _shop.Database.NumberAsync("SELECT \"StockQuantity\" FROM \"Product\" WHERE \"Id\" = $p0", (int)id), Is.EqualTo(5));
        await QuietlyAsync();
        Assert.That((Shown("10").Enabled, Shown("10-NEW").Quantity), Is.EqualTo((false, 5)));

        await ChangeAsync("10-NEW", new() { ["Sku"] = "10" });
        await QuietlyAsync();
        Assert.That((Shown("10").Quantity, Shown("10").Enabled, Shown("10-NEW").Enabled), Is.EqualTo((5, true, false)));
    }

    /// <summary>Every other shape, and with 500 products, is tested without a shop.</summary>
    [TestCase(RefusalShape.Documented, true)]
    [TestCase(RefusalShape.Problem, false)]
    public async Task One_product_that_is_refused_does_not_hold_up_the_others(RefusalShape shape, bool names)
    {
        var stock = 3 + ((int)shape * 2) + (names ? 1 : 0);
        (_shop.Skroutz.Faults.RejectProducts, _shop.Skroutz.Faults.RefusalShape, _shop.Skroutz.Faults.NamesProducts) = (["213123123"], shape, names);
        await ChangeAsync("213123123", new() { ["StockQuantity"] = $"{stock}" });
        await ChangeAsync("100", new() { ["StockQuantity"] = $"{stock}" });

        await Eventually.IsAsync(() => Shown("100").Quantity == stock, "the other one is told");
        await Eventually.IsAsync(
            async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"DirtySinceUtc\" IS NOT NULL AND \"LastError\" IS NOT NULL") == 1, "the refused one waits and says why");
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceAccount\" WHERE \"PushPausedUntilUtc\" IS NOT NULL"), Is.Zero);

        _shop.Skroutz.Faults.Clear();
        await GoOnAsync();
        Assert.That(Shown("213123123").Quantity, Is.EqualTo(stock));
    }

    [Test]
    public async Task An_answer_that_says_nothing_acknowledges_nothing([Values("{}", "<html>Maintenance</html>", """{"success":true,"results":[{"product_id":"OTHER","status":"success"}]}""")] string body)
    {
        _shop.Skroutz.Faults.BatchAnswer = body;
        await ChangeAsync("100", new() { ["StockQuantity"] = $"{20 + body.Length}" });
        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceAccount\" WHERE \"PushPausedUntilUtc\" IS NOT NULL") == 1, "the channel pauses");
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"UnansweredSend\" IS NOT NULL AND \"DirtySinceUtc\" IS NOT NULL"), Is.EqualTo(1));

        _shop.Skroutz.Faults.Clear();
        await GoOnAsync();
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"UnansweredSend\" IS NOT NULL"), Is.Zero);
    }

    [Test]
    public async Task More_stock_waits_while_a_list_of_orders_cannot_be_read()
    {
        await ChangeAsync("768", new() { ["StockQuantity"] = "4" });
        await QuietlyAsync();
        await _shop.Database.ExecuteAsync("UPDATE \"MarketplaceAccount\" SET \"MoreStockMinutes\" = 30 WHERE \"Marketplace\" = 'skroutz'");
        _shop.Shopflix.Faults.Add(new Fault { Path = "/api/orders", Status = 500, Times = Fault.Always });
        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceAccount\" WHERE \"OrdersError\" IS NOT NULL") == 1, "there may be orders");

        await ChangeAsync("768", new() { ["StockQuantity"] = "9", ["Price"] = "12.34" });
        await Eventually.IsAsync(async () => Shown("768").PriceCents == 1234 && (string?)(await RowAsync("768"))["State"] == "more stock waits", "the price does not wait");
        Assert.That(Shown("768").Quantity, Is.EqualTo(4));

        await ChangeAsync("768", new() { ["StockQuantity"] = "2" });
        await Eventually.IsAsync(() => Shown("768").Quantity == 2, "fewer pieces do not wait");

        await ChangeAsync("768", new() { ["StockQuantity"] = "9" });
        _shop.Shopflix.Faults.Clear();
        await Eventually.IsAsync(() => Shown("768").Quantity == 9, "the orders are in");
        await _shop.Database.ExecuteAsync("UPDATE \"MarketplaceAccount\" SET \"MoreStockMinutes\" = 0");
        await QuietlyAsync();
    }

    [Test]
    public async Task What_is_refused_for_ever_waits_in_quarantine_until_somebody_presses_send_again()
    {
        _shop.Skroutz.Faults.RejectProducts = ["10"];
        await ChangeAsync("10", new() { ["StockQuantity"] = "40" });
        await Eventually.IsAsync(async () => await AttemptsAsync() == 1, "it is refused");
        await TryAgainAsync();
        await Eventually.IsAsync(async () => await AttemptsAsync() == 2, "and again");
        await _shop.Database.ExecuteAsync("UPDATE \"MarketplaceListing\" SET \"Attempts\" = 8 WHERE \"ExternalProductId\" = '10'");
        await TryAgainAsync();
        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"QuarantinedOnUtc\" IS NOT NULL") == 1, "it is in quarantine");

        Assert.That((string?)(await RowAsync("10"))["State"], Is.EqualTo("no longer sent"));
        Assert.That((await _admin.PageAsync("Admin/MarketplacesActivity/Index")).QuerySelector("#marketplaces-quarantine-grid"), Is.Not.Null);
        using var list = await _admin.PostAsync("Admin/MarketplacesActivity/Index", "Admin/MarketplacesQuarantine/List", new() { ["start"] = "0", ["length"] = "10" });
        var row = JsonNode.Parse(await list.Content.ReadAsStringAsync())!["Data"]!.AsArray().Single()!;
        Assert.That((string?)row["Problem"], Does.Contain("was not found"));
        Assert.That(await AttemptsAsync(), Is.EqualTo(8));

        _shop.Skroutz.Faults.Clear();
        using var again = await _admin.PostAsync("Admin/MarketplacesActivity/Index", $"Admin/MarketplacesQuarantine/One/{row["Id"]}", []);
        Assert.That(await again.Content.ReadAsStringAsync(), Does.Contain("sent again"));
        await QuietlyAsync();
        Assert.That((Shown("10").Quantity, await AttemptsAsync()), Is.EqualTo((40, 0)));
    }

    private async Task<int> AttemptsAsync() => (int)await _shop.Database.NumberAsync("SELECT \"Attempts\" FROM \"MarketplaceListing\" WHERE \"ExternalProductId\" = '10' AND \"GivenUp\" = 0");

    private Task TryAgainAsync() => _shop.Database.ExecuteAsync("UPDATE \"MarketplaceListing\" SET \"NextAttemptOnUtc\" = NULL");

    /// <summary>Without waiting for the pauses to end by themselves.</summary>
    private async Task GoOnAsync()
    {
        await _shop.Database.ExecuteAsync("UPDATE \"MarketplaceListing\" SET \"NextAttemptOnUtc\" = NULL");
        await _shop.Database.ExecuteAsync("UPDATE \"MarketplaceAccount\" SET \"PushPausedUntilUtc\" = NULL");
        await QuietlyAsync();
    }
}
