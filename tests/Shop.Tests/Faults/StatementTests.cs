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
    private const int Measured = 3;

    private int _orders;

    [Test]
    public async Task An_order_takes_as_many_statements_in_a_large_shop_and_none_of_them_reads_a_whole_table()
    {
        await using var shop = await ShopUnderTest.StartAsync("--record-statements", "--tick", "3600", "--products", $"{SmallCatalogue}");
        await shop.ArrangeAsync([.. OrderPlan.Stocking, "UPDATE \"MarketplaceAccount\" SET \"PushEnabled\" = 0"]);
        var small = await MeasureAsync(shop);

        await shop.KillAsync();
        await GrowAsync(shop.Database, _orders);
        await shop.RestartAsync();
        var large = await MeasureAsync(shop);

        TestContext.Out.WriteLine($"Statements per order: {string.Join(", ", small.Select(order => order.Count))} small, {string.Join(", ", large.Select(order => order.Count))} large");
        Assert.That(large.Select(order => order.Count), Is.EqualTo(small.Select(order => order.Count)), Listing(small[0], large[0]));
        Assert.That(large.Select(order => order.Count).Distinct().Count(), Is.EqualTo(1), "and each order as many as the next");
        Assert.That(await QueryPlans.ScansAsync(shop, large.SelectMany(order => order)), Is.Empty);
    }

    /// <summary>The statements of some orders, after the first ones have filled the caches.</summary>
    private async Task<IReadOnlyList<IReadOnlyList<string>>> MeasureAsync(ShopUnderTest shop)
    {
        var perOrder = new List<IReadOnlyList<string>>();
        for (var round = 0; round < Measured * 2; round++)
        {
            await TakeAsync(shop);
            var order = SkroutzPayload.Order($"260511-{8_000_000 + ++_orders}", ("S-00001", null, 1, 10m), ("S-00002", null, 2, 12.50m)).With("expires_at", "2099-05-12T09:58:00+03:00");
            using var answer = await shop.PostWebhookAsync(order.ToJson());
            answer.EnsureSuccessStatusCode();
            await Eventually.IsAsync(
                async () => await shop.Database.NativeOrderAsync(order.Code) is not null && await shop.Database.IsQuietAsync() && await shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceLease\"") == 0,
                "the order is native and the run is over");
            perOrder.Add(await TakeAsync(shop));
        }

        return perOrder[Measured..];
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
            ["MarketplaceOrder"] = new() { ["ExternalId"] = "'L-' || i", ["OrderId"] = $"{known} + i" },
            ["MarketplaceOrderLine"] = new() { ["MarketplaceOrderId"] = $"{known} + i", ["OrderItemId"] = $"2 * {known} + i" },
            ["MarketplaceInboxMessage"] = new() { ["Fingerprint"] = "'L-' || i", ["ExternalId"] = "'L-' || i" },
            ["MarketplaceJournalEntry"] = new() { ["MarketplaceOrderId"] = $"{known} + i" },
        })
        {
            await Copies.InsertAsync(database, table, OldOrders, differences);
        }

        await database.ExecuteAsync("ANALYZE");
    }

    private static string Listing(IReadOnlyList<string> small, IReadOnlyList<string> large) =>
        $"small:\n{string.Join('\n', small)}\nlarge:\n{string.Join('\n', large)}";
}
