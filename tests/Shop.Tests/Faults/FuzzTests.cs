using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Thousands of webhook bodies that no marketplace should send; a hundred thousand at full scale.</summary>
[NonParallelizable]
[Category("Slow")]
public sealed class FuzzTests
{
    private static readonly int _bodies = Scale.Of(full: 100_000, usual: 10_000);
    private static readonly int _storable = _bodies / 100 * 3 / 2;
    private static readonly int _tooLarge = _bodies / 2_500;
    private static readonly int _warmUp = _bodies / 5;
    private const long MostGrowth = 250L << 20;

    private static readonly TimeSpan _longestProcessing = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<HttpStatusCode, int> _answers = new();

    [Test]
    public async Task Whatever_is_sent_is_stored_or_refused_and_everything_stored_comes_to_an_end()
    {
        var seed = Random.Shared.Next();
        TestContext.Out.WriteLine($"Seed {seed}");
        await using var shop = await ShopUnderTest.StartAsync(PostgresServer.IsInstalled ? Engine.Postgres : Engine.Sqlite, "--products", $"{OrderPlan.Products}");
        await shop.ArrangeAsync(OrderPlan.Stocking);

        var bodies = Mix(seed);
        await SendAsync(shop, bodies[.._warmUp]);
        var memory = shop.WorkingSet;
        await SendAsync(shop, bodies[_warmUp..]);
        await Eventually.IsAsync(async () => await WaitingAsync(shop) == 0, "every message has been processed", _longestProcessing);

        var growth = shop.WorkingSet - memory;
        TestContext.Out.WriteLine($"{string.Join(", ", _answers)}; working set {memory >> 20} MiB after the warm-up, {growth >> 20} MiB more at the end");
        Assert.Multiple(async () =>
        {
            Assert.That(_answers.Keys, Is.EquivalentTo(new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge }));
            Assert.That(_answers[HttpStatusCode.OK], Is.EqualTo(_storable));
            Assert.That(_answers[HttpStatusCode.RequestEntityTooLarge], Is.EqualTo(_tooLarge));
            Assert.That(await Mishaps.InTheLogAsync(shop.Database), Is.Empty, $"seed {seed}");
            Assert.That(await UnexplainedAsync(shop), Is.Empty);
            Assert.That(shop.Output, Does.Not.Contain("nhandled").And.Not.Contain("fail:").And.Not.Contain("crit:"));
            Assert.That(growth, Is.LessThan(MostGrowth));
        });
    }

    private static byte[][] Mix(int seed)
    {
        var mutations = new WebhookMutations(seed);
        byte[][] bodies =
        [
            .. Enumerable.Range(0, _bodies - _storable - _tooLarge).Select(_ => mutations.Refused()),
            .. Enumerable.Range(0, _storable).Select(_ => mutations.Storable()),
            .. Enumerable.Range(0, _tooLarge).Select(_ => mutations.TooLarge()),
        ];
        new Random(seed).Shuffle(bodies);
        return bodies;
    }

    private Task SendAsync(ShopUnderTest shop, byte[][] bodies) =>
        Parallel.ForEachAsync(bodies, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (body, cancellation) =>
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var answer = await shop.Anonymous.PostAsync(ShopUnderTest.Webhook(shop.Url, ShopUnderTest.WebhookToken), content, cancellation);
            _answers.AddOrUpdate(answer.StatusCode, 1, (_, count) => count + 1);
        });

    private static Task<decimal> WaitingAsync(ShopUnderTest shop) => shop.Database.NumberAsync("""
        SELECT (SELECT COUNT(*) FROM "MarketplaceInboxMessage" WHERE "StateId" = 0)
             + (SELECT COUNT(*) FROM "MarketplaceOrder" WHERE "SyncRequested" > "SyncDone" AND "ProblemKey" IS NULL)
        """);

    /// <summary>Messages and orders that wait for a person without telling why, or that failed in a way nobody foresaw.</summary>
    private static async Task<IEnumerable<string>> UnexplainedAsync(ShopUnderTest shop) =>
        (await shop.Database.RowsAsync("""
            SELECT "ReasonKey" AS "Key", "ReasonArguments" AS "Arguments", "Body" FROM "MarketplaceInboxMessage"
            WHERE "StateId" = 0 OR ("StateId" = 20 AND ("ReasonKey" IS NULL OR "ReasonKey" LIKE '%.Unexpected'))
            UNION ALL
            SELECT "ProblemKey", "ProblemArguments", "Body" FROM "MarketplaceOrder" WHERE "ProblemKey" LIKE '%.Unexpected'
            """)).Select(row => $"{row["Key"]} {row["Arguments"]}: {row["Body"]}");
}
