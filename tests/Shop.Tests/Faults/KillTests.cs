using System.Net;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>The shop's process is killed over and over while orders come in from both marketplaces.</summary>
[NonParallelizable]
[Category("Slow")]
[TestFixture(Engine.Sqlite)]
[TestFixture(Engine.Postgres)]
[TestFixture(Engine.MariaDb)]
public sealed class KillTests(Engine engine)
{
    /// <summary>The last orders, during which no kill is planned.</summary>
    private const int Calm = 40;

    /// <summary>Orders on their way at any moment, so that a kill always meets some.</summary>
    private const int MostAhead = 60;

    private static readonly TimeSpan _longestRun = TimeSpan.FromMinutes(10);

    private static readonly int _kills = Scale.Of(full: 10, usual: 4);
    private static readonly int _skroutzOrders = Scale.Of(full: 700, usual: 140);
    private static readonly int _shopflixOrders = Scale.Of(full: 300, usual: 60);

    private volatile int _native;

    [Test]
    public async Task Every_order_survives_kill_after_kill_exactly_once()
    {
        var seed = Random.Shared.Next();
        TestContext.Out.WriteLine($"Seed {seed}");
        var plan = new OrderPlan(seed);
        var (skroutz, shopflix) = (plan.Skroutz(_skroutzOrders), plan.Shopflix(_shopflixOrders));
        var random = new Random(seed);
        var apart = (_skroutzOrders + _shopflixOrders - Calm) / _kills;
        var killsAt = Enumerable.Range(0, _kills).Select(kill => (kill * apart) + random.Next(1, apart + 1)).ToList();
        await using var shop = await ShopUnderTest.StartAsync(engine, "--products", $"{OrderPlan.Products}");
        await shop.ArrangeAsync(OrderPlan.Stocking);

        using var end = new CancellationTokenSource(_longestRun);
        var sending = SendAsync(shop, plan.Shuffled(skroutz.Chunk(20)), end.Token);
        var placing = PlaceAsync(shop, shopflix, end.Token);
        await KillAsync(shop, random, killsAt, end.Token);
        await Task.WhenAll(sending, placing);
        await Eventually.IsAsync(
            async () => await shop.Database.IsQuietAsync() && await shop.Database.OrdersAsync() >= _skroutzOrders + _shopflixOrders && await IsFollowedAsync(shop, shopflix),
            "every order is native and nothing waits", _longestRun);

        Assert.That(await Audit.DifferencesAsync(shop.Database, [.. skroutz, .. shopflix]), Is.Empty, $"seed {seed}");
    }

    /// <summary>Eight senders; the events of twenty orders go out in any order.</summary>
    private Task SendAsync(ShopUnderTest shop, IReadOnlyList<PlannedOrder[]> groups, CancellationToken end)
    {
        var sent = 0;
        var all = groups.Sum(orders => orders.Sum(order => order.Webhooks().Count()));
        return Parallel.ForEachAsync(groups, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = end }, async (orders, token) =>
        {
            var bodies = orders.SelectMany(order => order.Webhooks()).ToArray();
            new Random(bodies[0].Length).Shuffle(bodies);
            foreach (var body in bodies)
            {
                await BeCloseAsync(Interlocked.Increment(ref sent), all, token);
                await SendUntilStoredAsync(shop, body, token);
            }
        });
    }

    private static async Task SendUntilStoredAsync(ShopUnderTest shop, string body, CancellationToken end)
    {
        while (true)
        {
            try
            {
                using var answer = await shop.PostWebhookAsync(body).WaitAsync(end);
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // The shop is down; Skroutz would not hear anything either.
            }

            await Task.Delay(50, end);
        }
    }

    /// <summary>Places orders and changes earlier ones, as buyers would.</summary>
    private async Task PlaceAsync(ShopUnderTest shop, IReadOnlyList<PlannedOrder> orders, CancellationToken end)
    {
        const int Later = 15;
        for (var index = 0; index < orders.Count + Later; index++)
        {
            await BeCloseAsync(index, _shopflixOrders, end);
            if (index < orders.Count)
                shop.Shopflix.Orders.Place(orders[index].Shopflix());
            if (index >= Later && orders[index - Later].ShopflixStatus() is { } status)
                shop.Shopflix.Orders.Advance(orders[index - Later].Number, status);
        }
    }

    /// <summary>Waits while a larger part has been told than has become native, so that there is something to lose at every kill.</summary>
    private async Task BeCloseAsync(int told, int all, CancellationToken end)
    {
        while (told / (double)all > (_native + MostAhead) / (double)(_skroutzOrders + _shopflixOrders))
            await Task.Delay(20, end);
    }

    private async Task KillAsync(ShopUnderTest shop, Random random, List<int> killsAt, CancellationToken end)
    {
        var killed = 0;
        while (_native < _skroutzOrders + _shopflixOrders)
        {
            await Task.Delay(50, end);
            _native = (int)await shop.Database.OrdersAsync();
            if (killed == killsAt.Count || _native < killsAt[killed])
                continue;

            await Task.Delay(random.Next(200), end);
            await shop.KillAsync();
            await shop.Database.ExpireLeasesAsync();
            shop.Launch();
            killed++;
            TestContext.Progress.WriteLine($"{engine}: killed {killed} times, {_native} orders native");
        }

        Assert.That(killed, Is.EqualTo(_kills));
    }

    private static async Task<bool> IsFollowedAsync(ShopUnderTest shop, IReadOnlyList<PlannedOrder> orders)
    {
        var known = (await shop.Database.RowsAsync("SELECT \"ExternalId\", \"RawState\" FROM \"MarketplaceOrder\"")).ToDictionary(row => row.Text("ExternalId"), row => row.Text("RawState"));
        return orders.All(order => known.GetValueOrDefault(order.Id) == (order.ShopflixStatus() ?? "O"));
    }
}
