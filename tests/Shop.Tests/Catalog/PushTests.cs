using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
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

    [Test]
    public async Task The_feed_sells_what_the_pushes_have_told()
    {
        var url = await FeedAsync(on: true);

        using var answer = await _shop.Anonymous.GetAsync(url);
        var xml = await answer.Content.ReadAsStringAsync();

        Assert.That((answer.StatusCode, answer.Content.Headers.ContentType!.MediaType), Is.EqualTo((HttpStatusCode.OK, "application/xml")));
        Assert.That(FeedRules.Check(xml), Is.Empty);
        Assert.That(XDocument.Parse(xml).Descendants("product").Select(FeedText), Is.EquivalentTo(_shop.Skroutz.Products.All.Where(product => product.Enabled).Select(PushedText)));
        Assert.That(XDocument.Parse(xml).Descendants("product").Count(), Is.GreaterThan(4));
    }

    [Test]
    public async Task The_feed_is_for_whoever_knows_its_address_and_the_same_for_a_while()
    {
        var url = await FeedAsync(on: false);
        Assert.That(await StatusAsync(HttpMethod.Get, url), Is.EqualTo(404), "switched off");
        url = await FeedAsync(on: true);
        using var first = await _shop.Anonymous.GetAsync(url);
        var bytes = await first.Content.ReadAsByteArrayAsync();
        await ChangeAsync("768", new() { ["Price"] = "7.77" });
        await QuietlyAsync();

        Assert.That(await _shop.Anonymous.GetByteArrayAsync(url), Is.EqualTo(bytes));
        Assert.That(await StatusAsync(HttpMethod.Get, url, request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!)), Is.EqualTo(304));
        Assert.That(await StatusAsync(HttpMethod.Head, url), Is.EqualTo(200));
        Assert.That(await StatusAsync(HttpMethod.Post, url), Is.EqualTo(405));
        Assert.That(await StatusAsync(HttpMethod.Get, new Uri($"{url}x")), Is.EqualTo(404));
        using var request = new HttpRequestMessage(HttpMethod.Get, url) { Headers = { { "Accept-Encoding", "gzip" }, { "User-Agent", "SkroutzBot v1.0" } } };
        _shop.Skroutz.Log.Clear();
        using var packed = await _shop.Anonymous.SendAsync(request);
        Assert.That(packed.Content.Headers.ContentEncoding, Is.EqualTo(["gzip"]));
        await using var unpacked = new GZipStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var copy = new MemoryStream();
        await unpacked.CopyToAsync(copy);
        Assert.That(copy.ToArray(), Is.EqualTo(bytes));
        await Eventually.IsAsync(() => Batches().Any(batch => batch.Body!.Contains("\"price\":777", StringComparison.Ordinal)), "Skroutz has read an older price, and is told the new one again");

        using var rotated = await _admin.PostAsync("Admin/MarketplacesConfiguration/Configure", $"Admin/MarketplacesAccounts/RotateFeedToken/{await AccountIdAsync()}", []);
        rotated.EnsureSuccessStatusCode();
        Assert.That(await StatusAsync(HttpMethod.Get, url), Is.EqualTo(404), "the former address");
        Assert.That(await StatusAsync(HttpMethod.Get, await FeedAsync(on: true)), Is.EqualTo(200));
        Assert.That(await StatusAsync(HttpMethod.Get, await FeedAsync(on: true, enabled: false)), Is.EqualTo(404), "an account that is switched off");
        Assert.That(await StatusAsync(HttpMethod.Get, await FeedAsync(on: true)), Is.EqualTo(200));
    }

    private async Task<int> AccountIdAsync() => (int)await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"MarketplaceAccount\" WHERE \"Marketplace\" = 'skroutz'");

    /// <summary>The address that the page shows, once the feed is switched on or off.</summary>
    private async Task<Uri> FeedAsync(bool on, bool enabled = true)
    {
        const string Page = "Admin/MarketplacesConfiguration/Configure";
        var field = (IHtmlInputElement)(await _admin.PageAsync(Page)).QuerySelector("input[id$='-feed']")!;
        var index = field.Id!.Split('_')[1];
        using var answer = await _admin.SubmitAsync(Page, form => form.Id == "marketplaces-configuration-form", new() { [$"Accounts[{index}].FeedEnabled"] = on ? "true" : "false", [$"Accounts[{index}].Enabled"] = enabled ? "true" : "false" }, button: "save");
        answer.EnsureSuccessStatusCode();
        await QuietlyAsync();
        return new Uri(field.Value);
    }

    private async Task<int> StatusAsync(HttpMethod method, Uri url, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, url);
        change?.Invoke(request);
        using var answer = await _shop.Anonymous.SendAsync(request);
        return (int)answer.StatusCode;
    }

    private static string FeedText(XElement product) =>
        Text(product.Element("id")!, product.Element("quantity")!, product.Element("price_with_vat")!)
        + string.Concat(product.Descendants("variation").Select(size => Text(size.Element("variationid")!, size.Element("quantity")!, size.Element("price_with_vat")!)));

    private static string Text(XElement id, XElement quantity, XElement price) => $" {id.Value}:{quantity.Value}×{decimal.Parse(price.Value, CultureInfo.InvariantCulture) * 100:0}";

    private static string PushedText(PushedProduct product) =>
        $" {product.ProductId}:{product.Quantity}×{product.PriceCents}"
        + string.Concat(product.Variations.Where(size => size.Enabled).Select(size => $" {size.VariationId}:{size.Quantity}×{size.PriceCents}"));

    [Test]
    public async Task A_product_is_taken_off_sale_and_put_on_again_from_its_own_page_and_its_history_tells_why()
    {
        var id = await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = '10'");
        Assert.That((await _admin.PageAsync($"Admin/Product/Edit/{id}")).QuerySelector("#product-form #marketplaces-product-card"), Is.Not.Null);
        Assert.That(await PostAsync($"Card/{id}", []), Does.Contain("In the shop now").And.Contain("Do not sell there").And.Not.Contain("<form"));

        await PostAsync($"Switch/{id}", new() { ["accountId"] = "1", ["combinationId"] = "0", ["sold"] = "false" });
        await Eventually.IsAsync(() => !Shown("10").Enabled, "it is off sale");
        await QuietlyAsync();
        Assert.That((string?)(await RowAsync("10"))["State"], Is.EqualTo("Not sold there"));
        Assert.That(await PostAsync($"Card/{id}", []), Does.Contain("Sell there"));
        Assert.That((await _admin.PageAsync($"Admin/MarketplacesHistory/Show?accountId=1&productId={id}")).QuerySelector("#marketplaces-history li")!.TextContent, Does.Contain("your decision on this product").And.Contain("applied"));

        await PostAsync($"Switch/{id}", new() { ["accountId"] = "1", ["combinationId"] = "0", ["sold"] = "true" });
        await Eventually.IsAsync(() => Shown("10").Enabled, "it is sold again");

        async Task<string> PostAsync(string action, Dictionary<string, string> fields)
        {
            using var answer = await _admin.PostAsync($"Admin/Product/Edit/{id}", $"Admin/MarketplacesNativeProduct/{action}", fields);
            return WebUtility.HtmlDecode(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        }
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
