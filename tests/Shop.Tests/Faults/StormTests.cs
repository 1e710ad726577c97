using System.Net;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Marketplace orders and the shop's own checkouts fall over one product at the same time.</summary>
[NonParallelizable]
[Category("Slow")]
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.MariaDb)]
[TestFixture(Engine.MariaDbXa)]
public sealed class StormTests(Engine engine)
{
    private const string Sku = "S-00001";
    private const string Difference = "Plugins.Misc.Marketplaces.Journal.StockDifference";
    private const int Imports = 20;
    private const int Checkouts = 60;

    private ShopUnderTest _shop;
    private decimal _product;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _shop = await ShopUnderTest.StartAsync(engine, "--products", "1");
        await _shop.ArrangeAsync(OrderPlan.Stocking);
        _product = await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = $p0", Sku);

        // The first entry of the history is where its sum starts; it is made in peace.
        using var first = await _shop.PostWebhookAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), (Sku, null, 1, 10m)).ToJson());
        await Eventually.IsAsync(async () => await _shop.Database.OrdersAsync() == 1 && await _shop.Database.IsQuietAsync(), "the first order is native");
    }

    [OneTimeTearDown]
    public async Task StopAsync() => await _shop.DisposeAsync();

    [Test]
    [Order(1)]
    public async Task Movements_of_ours_are_exact_and_what_the_shop_overwrites_is_reported()
    {
        var account = await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"MarketplaceAccount\" WHERE \"Marketplace\" = 'skroutz'");
        var codes = Enumerable.Range(0, Imports).Select(index => $"260511-{6_000_000 + index}").ToList();
        foreach (var code in codes)
            _shop.Skroutz.Orders.Store(SkroutzPayload.Order(code, (Sku, null, 2, 10m)).With("expires_at", "2099-05-12T09:58:00+03:00").ToOrder());

        await Task.WhenAll(codes.Select(code => ImportAsync(account, code)).Append(BuyManyAsync()));
        await Eventually.IsAsync(async () => await _shop.Database.OrdersAsync() == 1 + Imports + Checkouts && await _shop.Database.IsQuietAsync(), "every order is there");

        Assert.That(await Mishaps.InTheLogAsync(_shop.Database), Is.Empty);
        var taken = await _shop.Database.NumberAsync("SELECT SUM(\"StockTaken\") FROM \"MarketplaceOrderLine\"");
        var moved = await _shop.Database.NumberAsync("SELECT SUM(\"QuantityAdjustment\") FROM \"StockQuantityHistory\" WHERE \"Message\" LIKE 'Skroutz %'");
        Assert.That(taken, Is.EqualTo(1 + Imports * 2));
        Assert.That(moved, Is.EqualTo(-taken));
        await ReportedAsync();
    }

    [Test]
    [Order(2)]
    public async Task A_figure_that_was_written_over_is_reported()
    {
        await _shop.ArrangeAsync($"UPDATE \"Product\" SET \"StockQuantity\" = \"StockQuantity\" + 7 WHERE \"Sku\" = '{Sku}'");

        await ReportedAsync();
    }

    /// <summary>A difference with both figures waits for a person exactly when they differ, and the journal has told of the product.</summary>
    private async Task ReportedAsync()
    {
        var actual = await _shop.Database.StockAsync(Sku);
        var expected = OrderPlan.PlentyOfStock + await _shop.Database.NumberAsync("SELECT SUM(\"QuantityAdjustment\") FROM \"StockQuantityHistory\" WHERE \"ProductId\" = $p0", (int)_product);
        TestContext.Out.WriteLine($"{engine}: {actual} in stock, {expected} by the history");
        if (expected == actual)
        {
            Assert.That(await WaitingAsync(expected, actual), Is.Zero);
            return;
        }

        await Eventually.IsAsync(async () => await WaitingAsync(expected, actual) == 1, $"the difference between {expected} and {actual} waits for a person");
        Assert.That(await _shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceJournalEntry\" WHERE \"TextKey\" = $p0", Difference), Is.Positive);
    }

    private Task<decimal> WaitingAsync(decimal expected, decimal actual) => _shop.Database.NumberAsync(
        """
        SELECT COUNT(*) FROM "MarketplaceStockDifference"
        WHERE "ProductId" = $p0 AND "CombinationId" = 0 AND "Expected" = $p1 AND "Actual" = $p2 AND "EndedOnUtc" IS NULL
        """,
        (int)_product, (int)expected, (int)actual);

    private Task BuyManyAsync() =>
        Parallel.ForAsync(0, Checkouts, new ParallelOptions { MaxDegreeOfParallelism = 10 }, async (_, _) => await BuyAsync());

    private async Task BuyAsync()
    {
        using var visitor = AdminSession.Visitor(_shop.Url);
        using var answer = await visitor.SubmitAsync($"product/{_product}", form => form.GetAttribute("action")!.Contains("product", StringComparison.Ordinal), new()
        {
            ["Form.FirstName"] = "Nikos",
            ["Form.LastName"] = "Alexiou",
            ["Form.Email"] = "nikos@example.com",
            ["Form.Phone"] = "2100000000",
            ["Form.Address"] = "Ermou 1",
            ["Form.City"] = "Athens",
            ["Form.ZipPostalCode"] = "10563",
        });
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.RequestMessage!.RequestUri!.AbsolutePath, Does.StartWith("/checkout/completed"));
    }

    private async Task ImportAsync(decimal account, string code)
    {
        using var admin = await AdminSession.SignInAsync(_shop.Url);
        using var answer = await admin.PostAsync("Admin/MarketplacesOrders/List", "Admin/MarketplacesOrders/Import", new() { ["accountId"] = $"{account}", ["code"] = code });
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
