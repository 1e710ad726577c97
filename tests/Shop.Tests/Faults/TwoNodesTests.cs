using System.Net;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Two shops on one database behave as one.</summary>
[NonParallelizable]
[Category("Slow")]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.MariaDb)]
public sealed class TwoNodesTests(Engine engine)
{
    private static readonly int _orders = Scale.Of(full: 500, usual: 120);

    [Test]
    public async Task The_same_webhooks_to_each_of_two_nodes_make_each_order_once()
    {
        var seed = Random.Shared.Next();
        TestContext.Out.WriteLine($"Seed {seed}");
        var plan = new OrderPlan(seed);
        var orders = plan.Skroutz(_orders).Select(order => order with { Fate = Fate.Open }).ToList();
        await using var shop = await ShopUnderTest.StartAsync(engine, "--products", $"{OrderPlan.Products}");
        await shop.ArrangeAsync(OrderPlan.Stocking);
        await using var second = await shop.StartNodeAsync();

        var answers = await Task.WhenAll(SendAsync(shop, shop.Url, plan.Shuffled(orders)), SendAsync(shop, second.Url, plan.Shuffled(orders)));
        await Eventually.IsAsync(async () => await shop.Database.OrdersAsync() >= _orders && await shop.Database.IsQuietAsync(), "every order is native", TimeSpan.FromMinutes(4));

        Assert.That(answers.SelectMany(answer => answer).Distinct(), Is.EqualTo(new[] { HttpStatusCode.OK }));
        Assert.That(await Audit.DifferencesAsync(shop.Database, orders), Is.Empty, $"seed {seed}");
        Assert.That(await Mishaps.InTheLogAsync(shop.Database), Is.Empty);
    }

    [Test]
    public async Task A_product_that_is_refused_for_ever_is_tried_as_often_by_two_nodes_as_by_one()
    {
        await using var shop = await ShopUnderTest.StartAsync(engine);
        await Eventually.IsAsync(
            async () => await shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"AcknowledgedOnUtc\" IS NOT NULL") > 0
                && await shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"DirtySinceUtc\" IS NOT NULL OR \"UnansweredSend\" IS NOT NULL") == 0,
            "everything is sent");
        await using var second = await shop.StartNodeAsync();
        shop.Skroutz.Faults.RejectProducts = ["768"];
        shop.Skroutz.Log.Clear();
        // In one statement, as an import would: no node hears of it before the other.
        await shop.Database.ExecuteAsync("UPDATE \"Product\" SET \"StockQuantity\" = \"StockQuantity\" + 30 WHERE \"Sku\" = '768'");
        await shop.Database.ExecuteAsync("UPDATE \"MarketplaceListing\" SET \"DirtySinceUtc\" = \"CreatedOnUtc\", \"DirtyVersion\" = \"DirtyVersion\" + 1 WHERE \"ExternalProductId\" = '768'");

        await Eventually.IsAsync(
            async () =>
            {
                // Without waiting for the pauses to end by themselves.
                await shop.Database.ExecuteAsync("UPDATE \"MarketplaceListing\" SET \"NextAttemptOnUtc\" = NULL");
                return await shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"QuarantinedOnUtc\" IS NOT NULL") == 1;
            },
            "it is no longer tried",
            TimeSpan.FromMinutes(2));

        var tried = shop.Skroutz.Log.Count(request => request.Method == "POST" && request.Path == "/merchants/products/batch" && request.Body!.Contains("\"768\"", StringComparison.Ordinal));
        Assert.That(tried, Is.EqualTo(8));
        Assert.That(await shop.Database.NumberAsync("SELECT \"Attempts\" FROM \"MarketplaceListing\" WHERE \"ExternalProductId\" = '768'"), Is.EqualTo(8));
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> SendAsync(ShopUnderTest shop, Uri node, PlannedOrder[] orders)
    {
        var answers = new HttpStatusCode[orders.Length];
        await Parallel.ForAsync(0, orders.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (index, _) =>
        {
            using var answer = await shop.PostWebhookAsync(node, orders[index].Webhooks().First());
            answers[index] = answer.StatusCode;
        });
        return answers;
    }
}
