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
