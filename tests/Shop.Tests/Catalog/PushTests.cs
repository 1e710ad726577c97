using System.Text;
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

    [Test]
    public async Task What_the_owner_rules_for_a_listing_is_what_Skroutz_sells()
    {
        var page = await RulePageAsync("100");
        using var answer = await _admin.SubmitAsync(page, form => form.Id == "marketplaces-override-form", new() { ["Own.StockCap"] = "3", ["Own.PricePercent"] = "7,5", ["Own.PriceRounding"] = "Ending90" }, button: "save");
        answer.EnsureSuccessStatusCode();
        await Eventually.IsAsync(() => Shown("100") is { Quantity: 3, PriceCents: 1190 }, "the rule is applied");

        using var emptied = await _admin.SubmitAsync(page, form => form.Id == "marketplaces-override-form", new() { ["Own.StockCap"] = "", ["Own.PricePercent"] = "", ["Own.PriceRounding"] = "" }, button: "save");
        await Eventually.IsAsync(() => Shown("100") is { Quantity: 10, PriceCents: 1040 }, "the account's policies hold again");
    }

    [Test]
    public async Task An_id_that_is_typed_is_sold_and_the_one_before_is_not()
    {
        var page = await RulePageAsync("10");
        using var taken = await _admin.SubmitAsync(page, form => form.Id == "marketplaces-map-form", new() { ["Mapping.ExternalProductId"] = "768" }, button: "map");
        Assert.That(await taken.Content.ReadAsStringAsync(), Does.Contain("Air Optix"), "the other product is named");

        using var mapped = await _admin.SubmitAsync(page, form => form.Id == "marketplaces-map-form", new() { ["Mapping.ExternalProductId"] = "TYPED-1" }, button: "map");
        mapped.EnsureSuccessStatusCode();
        await Eventually.IsAsync(() => _shop.Skroutz.Products.Find("TYPED-1") is { Enabled: true, Quantity: 10 }, "the typed id is sold");
        Assert.That((Shown("10").Enabled, Shown("10").Quantity), Is.EqualTo((false, 0)));
        await QuietlyAsync();

        using var unmapped = await _admin.SubmitAsync(page, form => form.Id == "marketplaces-unmap-form", [], button: "unmap");
        await Eventually.IsAsync(() => Shown("10").Enabled && !Shown("TYPED-1").Enabled, "the rule decides again");
    }

    [Test]
    public async Task A_file_with_two_bad_rows_names_both_and_changes_nothing_before_it_is_confirmed()
    {
        var id = await ProductIdAsync("213123123");
        var file = Encoding.UTF8.GetBytes($"product_id;own_id;fixed_price\r\n{id};;1,50\r\n999999;;2\r\n{await ProductIdAsync("768")};;δύο\r\n");

        var page = await _admin.UploadAsync("Admin/MarketplacesListings/List", form => form.Id?.StartsWith("marketplaces-file-", StringComparison.Ordinal) == true, "rules.csv", file);
        await SeveralTicksAsync();

        Assert.That(page.QuerySelectorAll(".marketplaces-bad-rows tbody tr td:first-child").Select(cell => cell.TextContent), Is.EqualTo(["3", "4"]));
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListingOverride\" WHERE \"ProductId\" = $p0", id), Is.Zero);
        Assert.That(Batches(), Is.Empty);

        using var applied = await _admin.PostAsync(
            "Admin/MarketplacesListings/List",
            "Admin/MarketplacesOverrideFiles/Apply",
            new() { ["accountId"] = page.QuerySelector("input[name=accountId]")!.GetAttribute("value")!, ["content"] = page.QuerySelector("textarea")!.TextContent });
        await Eventually.IsAsync(() => Shown("213123123").PriceCents == 150, "the good row is applied");
    }

    private async Task<string> RulePageAsync(string sku) =>
        $"Admin/MarketplacesOverrides/Edit?accountId={await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"MarketplaceAccount\" WHERE \"Marketplace\" = 'skroutz'")}&productId={await ProductIdAsync(sku)}";

    private Task<decimal> ProductIdAsync(string sku) => _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = $p0", sku);

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
