using Shop.Tests.Support;

namespace Shop.Tests.Worker;

/// <summary>Shops whose tasks run so seldom that only what the plugin does by itself is left, and one where it does nothing by itself.</summary>
public sealed class WorkerTests() : ShopFixture("--tick", Seldom)
{
    private const string Seldom = "3600";
    private const string BatchPath = "/merchants/products/batch";

    [Test]
    public async Task A_tax_rate_that_is_changed_while_the_shop_runs_counts_for_the_next_webhook()
    {
        var before = await OrderAsync(_shop);
        await SetAsync(_shop, "embeddedshopsettings.taxrate", "13");
        var after = await OrderAsync(_shop);

        Assert.That(before.Decimal("OrderTax"), Is.EqualTo(24m).Within(0.01m), "of 124.00");
        Assert.That(after.Decimal("OrderTax"), Is.EqualTo(14.27m).Within(0.01m), "of 124.00");
    }

    [Test]
    public async Task A_price_that_is_saved_reaches_the_marketplace_without_a_task()
    {
        await Eventually.IsAsync(() => IsPushedAsync(_shop), "everything is pushed");
        _shop.Skroutz.Log.Clear();

        var id = await _shop.Database.NumberAsync("SELECT \"Id\" FROM \"Product\" WHERE \"Sku\" = $p0", "ABC123");
        using var answer = await _admin.SubmitAsync($"Admin/Product/Edit/{id}", form => form.Id == "product-form", new() { ["Price"] = "17.35" }, button: "save");
        answer.EnsureSuccessStatusCode();

        await Eventually.IsAsync(() => Batches(_shop).Any(body => body.Contains("1735", StringComparison.Ordinal)), "the price arrives");
    }

    [Test]
    public async Task The_stock_that_an_order_takes_reaches_the_marketplace_without_a_task()
    {
        await Eventually.IsAsync(() => IsPushedAsync(_shop), "everything is pushed");
        _shop.Skroutz.Log.Clear();

        await OrderAsync(_shop);

        await Eventually.IsAsync(() => Batches(_shop).Any(body => body.Contains("ABC123", StringComparison.Ordinal)), "the stock arrives");
    }

    [Test]
    public async Task Messages_of_a_node_that_was_killed_are_processed_by_another_without_any_webhook()
    {
        await using var shop = await ShopUnderTest.StartAsync(Engine.Postgres, "--tick", Seldom, "--setting", "marketplacessettings.lookseconds=1");
        await using var second = await shop.StartNodeAsync();
        await shop.Database.ExecuteAsync(
            "INSERT INTO \"MarketplaceLease\" (\"Name\", \"Owner\", \"ExpiresOnUtc\") VALUES ('inbox', $p0, $p1)",
            Guid.NewGuid(),
            DateTime.SpecifyKind(DateTime.UtcNow.AddSeconds(10), DateTimeKind.Unspecified));
        var codes = Enumerable.Range(0, 5).Select(_ => SkroutzPayload.NewCode()).ToList();
        foreach (var code in codes)
        {
            using var answer = await shop.PostWebhookAsync(second.Url, SkroutzPayload.Order(code, ("ABC123", null, 1, 5m)).ToJson());
            answer.EnsureSuccessStatusCode();
        }

        await second.KillAsync();
        Assert.That(await shop.Database.OrdersAsync(), Is.Zero, "the node was killed before it came to them");

        await Eventually.IsAsync(async () => await shop.Database.OrdersAsync() == codes.Count, "the other node has processed them");
    }

    [Test]
    public async Task The_worker_makes_no_guest()
    {
        await using var shop = await ShopUnderTest.StartAsync("--tick", Seldom, "--setting", "marketplacessettings.lookseconds=1");
        var before = await CustomersAsync(shop);
        await OrderAsync(shop);
        shop.Shopflix.Orders.Place(ShopflixPayload.Order(71, "O", 5m, ("ABC123", 1, 5m)));
        await SetAsync(shop, "marketplacessettings.pollseconds", "1");
        await Eventually.IsAsync(async () => await shop.Database.NativeOrderAsync("71") is not null, "the polled order is native");

        Assert.That(await CustomersAsync(shop), Is.EqualTo(before + 2), "the two buyers");
    }

    [Test]
    public async Task With_the_worker_switched_off_the_tasks_do_it()
    {
        await using var shop = await ShopUnderTest.StartAsync("--setting", "marketplacessettings.workerenabled=false");
        await Eventually.IsAsync(() => IsPushedAsync(shop), "everything is pushed");
        shop.Skroutz.Log.Clear();

        await OrderAsync(shop);
        shop.Shopflix.Orders.Place(ShopflixPayload.Order(72, "O", 5m, ("ABC123", 1, 5m)));

        await Eventually.IsAsync(async () => await shop.Database.NativeOrderAsync("72") is not null, "the polled order is native");
        await Eventually.IsAsync(() => Batches(shop).Count > 0, "the stock arrives");
    }

    private static async Task<IReadOnlyDictionary<string, object?>> OrderAsync(ShopUnderTest shop)
    {
        var code = SkroutzPayload.NewCode();
        using var answer = await shop.PostWebhookAsync(SkroutzPayload.Order(code, ("ABC123", null, 1, 124m)).ToJson());
        answer.EnsureSuccessStatusCode();
        await Eventually.IsAsync(async () => await shop.Database.NativeOrderAsync(code) is not null && await shop.Database.IsQuietAsync(), "the order is native");
        return (await shop.Database.NativeOrderAsync(code))!;
    }

    private static async Task SetAsync(ShopUnderTest shop, string name, string value)
    {
        using var answer = await shop.Anonymous.PostAsync(new Uri(shop.Url, $"harness/settings?name={name}&value={value}"), null);
        answer.EnsureSuccessStatusCode();
    }

    private static Task<decimal> CustomersAsync(ShopUnderTest shop) => shop.Database.NumberAsync("SELECT COUNT(*) FROM \"Customer\"");

    private static async Task<bool> IsPushedAsync(ShopUnderTest shop) =>
        await shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"DirtySinceUtc\" IS NOT NULL") == 0;

    private static List<string> Batches(ShopUnderTest shop) =>
        [.. shop.Skroutz.Log.Entries.Where(entry => entry.Method == "POST" && entry.Path == BatchPath).Select(entry => entry.Body!)];
}
