using System.Net.Http.Json;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>An order costs the same in a small new shop and in a large old one.</summary>
[NonParallelizable]
[Category("Slow")]
public sealed class StatementTests
{
    private const int SmallCatalogue = 100;
    private const int LargeCatalogue = 10_000;
    private const int OldOrders = 20_000;
    private const int Measured = 4;

    private const int MostOfSkroutz = 60;

    /// <summary>With the run of the task that finds the order: about 20 more, whatever the number of orders.</summary>
    private const int MostOfShopflix = 80;

    private const string PollTask = "Nop.Plugin.Misc.Marketplaces.Tasks.PollOrdersTask";

    private int _orders;
    private IReadOnlyList<string> _scans = [];

    [Test]
    public async Task An_order_from_Skroutz_takes_as_many_statements_in_a_large_shop()
    {
        var (small, large) = await MeasureAsync(SendAsync);

        Assert.That(large.Min(order => order.Count), Is.EqualTo(small.Min(order => order.Count)).And.AtMost(MostOfSkroutz), Listing(small[0], large[0]));
        Assert.That(_scans, Is.Empty);
    }

    [Test]
    public async Task An_order_from_Shopflix_takes_as_many_statements_in_a_large_shop()
    {
        var (small, large) = await MeasureAsync(PlaceAsync, "--setting", "marketplacessettings.workerenabled=False");

        Assert.That(large.Min(order => order.Count), Is.EqualTo(small.Min(order => order.Count)).And.AtMost(MostOfShopflix), Listing(small[0], large[0]));
        Assert.That(_scans.Where(scan => !IsBySku(scan)), Is.Empty);
    }

    /// <summary>What nobody has listed is looked for by its SKU, blanks around it left aside, for which nop has no index.</summary>
    private static bool IsBySku(string scan) => scan.Contains(".[Sku] = @value OR Trim(", StringComparison.Ordinal);

    /// <summary>
    /// Statements of orders in a small new shop, and in the same shop when it is large and old. What counts is the smallest number: by chance
    /// the worker looks once more while an order is being made.
    /// </summary>
    /// <param name="bring">Brings one more order to the shop; its result is the order's id.</param>
    /// <param name="options">Further options of the shop's program.</param>
    private async Task<(IReadOnlyList<IReadOnlyList<string>> Small, IReadOnlyList<IReadOnlyList<string>> Large)> MeasureAsync(Func<ShopUnderTest, Task<string>> bring, params string[] options)
    {
        _orders = 0;
        await using var shop = await ShopUnderTest.StartAsync(["--record-statements", "--tick", "3600", "--products", $"{SmallCatalogue}", .. options]);
        await shop.ArrangeAsync([.. OrderPlan.Stocking, "UPDATE \"MarketplaceAccount\" SET \"PushEnabled\" = 0", "INSERT INTO \"Setting\" (\"Name\", \"Value\", \"StoreId\") VALUES ('marketplacessettings.instantpush', 'False', 0)"]);
        var small = await MeasureAsync(shop, bring);

        await shop.KillAsync();
        await GrowAsync(shop.Database, _orders);
        await shop.RestartAsync();
        var large = await MeasureAsync(shop, bring);

        TestContext.Out.WriteLine($"Statements per order: {string.Join(", ", small.Select(order => order.Count))} small, {string.Join(", ", large.Select(order => order.Count))} large");
        _scans = await QueryPlans.ScansAsync(shop, large.SelectMany(order => order));
        return (small, large);
    }

    /// <summary>The statements of some orders, after the first ones have filled the caches.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<string>>> MeasureAsync(ShopUnderTest shop, Func<ShopUnderTest, Task<string>> bring)
    {
        var perOrder = new List<IReadOnlyList<string>>();
        for (var round = 0; round < Measured * 2; round++)
        {
            await TakeAsync(shop);
            _orders++;
            var id = await bring(shop);
            await Eventually.IsAsync(
                async () => await shop.Database.NativeOrderAsync(id) is not null && await shop.Database.IsQuietAsync() && await shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceLease\" WHERE \"Name\" NOT LIKE 'turn/%' AND \"Name\" NOT LIKE 'node/%'") == 0,
                "the order is native and the run is over");
            perOrder.Add(await TakeAsync(shop));
        }

        return perOrder[Measured..];
    }

    private async Task<string> SendAsync(ShopUnderTest shop)
    {
        var order = SkroutzPayload.Order($"260511-{8_000_000 + _orders}", ("S-00001", null, 1, 10m), ("S-00002", null, 2, 12.50m)).With("expires_at", "2099-05-12T09:58:00+03:00");
        using var answer = await shop.PostWebhookAsync(order.ToJson());
        answer.EnsureSuccessStatusCode();
        return order.Code;
    }

    private async Task<string> PlaceAsync(ShopUnderTest shop)
    {
        var number = 8_000_000 + _orders;
        shop.Shopflix.Orders.Place(ShopflixPayload.Order(number, "O", 36m, ("S-00001", 1, 10m), ("S-00002", 2, 12.50m)));
        await shop.Database.ExecuteAsync("UPDATE \"ScheduleTask\" SET \"LastStartUtc\" = NULL, \"LastEndUtc\" = NULL WHERE \"Type\" = $p0", PollTask);
        await shop.Database.ExecuteAsync("DELETE FROM \"MarketplaceLease\" WHERE \"Name\" LIKE 'turn/%'");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("taskType", PollTask)]);
        using var answer = await shop.Anonymous.PostAsync(new Uri(shop.Url, "scheduletask/runtask"), form);
        answer.EnsureSuccessStatusCode();
        return $"{number}";
    }

    private static async Task<IReadOnlyList<string>> TakeAsync(ShopUnderTest shop) =>
        (await shop.Anonymous.GetFromJsonAsync<string[]>(new Uri(shop.Url, "harness/statements")))!;

    /// <param name="known">Orders there are already: the copies take the ids after theirs.</param>
    private static async Task GrowAsync(ShopDatabase database, int known)
    {
        await Copies.InsertAsync(database, "Product", LargeCatalogue, new() { ["Sku"] = "'L-' || i" });
        foreach (var (table, differences) in new Dictionary<string, Dictionary<string, string>>
        {
            ["Order"] = new() { ["OrderGuid"] = Copies.Guid, ["CustomOrderNumber"] = "'L-' || i", ["AuthorizationTransactionId"] = "'L-' || i" },
            ["OrderItem"] = new() { ["OrderItemGuid"] = Copies.Guid, ["OrderId"] = $"{known} + i" },
            ["OrderNote"] = new() { ["OrderId"] = $"{known} + i" },
            ["Customer"] = new() { ["CustomerGuid"] = Copies.Guid },
            ["Address"] = [],
            ["StockQuantityHistory"] = [],
            ["MarketplaceOrder"] = new() { ["ExternalId"] = "'L-' || i", ["ExternalKey"] = "'L-' || i", ["NativeKey"] = "'L-' || i", ["OrderId"] = $"{known} + i" },
            ["MarketplaceOrderLine"] = new() { ["MarketplaceOrderId"] = $"{known} + i", ["OrderItemId"] = $"2 * {known} + i", ["GoodsKey"] = "'L-' || i" },
            ["MarketplaceInboxMessage"] = new() { ["Fingerprint"] = "'L-' || i", ["ExternalId"] = "'L-' || i", ["ExternalKey"] = "'L-' || i" },
            ["MarketplaceJournalEntry"] = new() { ["MarketplaceOrderId"] = $"{known} + i" },
        })
        {
            await Copies.InsertAsync(database, table, OldOrders, differences);
        }
    }

    private static string Listing(IReadOnlyList<string> small, IReadOnlyList<string> large) =>
        $"small:\n{string.Join('\n', small)}\nlarge:\n{string.Join('\n', large)}";
}
