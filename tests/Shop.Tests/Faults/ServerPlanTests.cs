using System.Net.Http.Json;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>
/// In a large old shop in which nothing is to be done, nothing that looks for work reads a large table as a whole: neither the tasks nor what the worker
/// does by itself. SQLite is asked in <see cref="StatementTests"/>.
/// </summary>
[NonParallelizable]
[Category("Slow")]
public sealed class ServerPlanTests
{
    private const int Products = 3_000;
    private const int Copied = 10_000;

    /// <summary>Rows of a table that one search may look at, where ten thousand and three thousand are there.</summary>
    private const int Most = 500;

    private const string LongAgo = "TIMESTAMP '2026-01-02 03:04:05'";
    private const string Tasks = "Nop.Plugin.Misc.Marketplaces.Tasks.";

    /// <summary>What grows for as long as a shop lives.</summary>
    private static readonly string[] _large =
    [
        "Product", "Order", "OrderItem", "OrderNote", "Customer", "Address", "StockQuantityHistory",
        "MarketplaceOrder", "MarketplaceOrderLine", "MarketplaceInboxMessage", "MarketplaceCommand", "MarketplaceListing", "MarketplaceJournalEntry",
    ];

    private static readonly string[] _tasks = ["ProcessOrdersTask", "PollOrdersTask", "PushOffersTask", "ReconcileTask", "HousekeepingTask"];

    [TestCase(Engine.Postgres)]
    [TestCase(Engine.MariaDb)]
    public async Task What_looks_for_work_reads_no_large_table_as_a_whole(Engine engine)
    {
        await using var shop = await ShopUnderTest.StartAsync(engine, "--record-statements", "--products", $"{Products}", "--tick", "3600", "--setting", "marketplacessettings.lookseconds=1");
        await ArrangeAsync(shop, engine);

        var plans = await PlansAsync(shop);
        var reads = plans
            .SelectMany(plan => ServerPlans.LookedAt(engine, plan.Statement, plan.Rows).Select(read => (read.Table, read.Rows, plan.Statement)))
            .Where(read => _large.Contains(read.Table) && read.Rows > Most && !IsForNewProducts(read.Statement))
            .Select(read => $"{read.Rows} of {read.Table}: {read.Statement}");

        Assert.That(reads, Is.Empty);
    }

    /// <summary>Once in a period the shop's own table of products is looked through for what is new: nop has no index on its times, and gets none of ours.</summary>
    private static bool IsForNewProducts(string statement) =>
        statement.Contains("UpdatedOnUtc", StringComparison.Ordinal) && statement.Contains("Product", StringComparison.Ordinal) && !statement.Contains("Marketplace", StringComparison.Ordinal);

    /// <summary>One order of today, and copies of it and of everything that belongs to it, which are over; statistics as a server makes them by itself.</summary>
    private static async Task ArrangeAsync(ShopUnderTest shop, Engine engine)
    {
        await Eventually.IsAsync(
            async () => await shop.Database.NumberAsync("SELECT COUNT(*) FROM \"MarketplaceListing\" WHERE \"AcknowledgedOnUtc\" IS NOT NULL") >= Products, "everything is pushed");
        await shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("S-00001", null, 1, 10m)).With("expires_at", "2099-05-12T09:58:00+03:00"));
        await shop.KillAsync();
        await shop.Database.ExecuteAsync($"""UPDATE "Product" SET "UpdatedOnUtc" = {LongAgo}""");
        await shop.Database.ExecuteAsync("""
            INSERT INTO "MarketplaceCommand" ("MarketplaceOrderId", "KindId", "Sequence", "Payload", "DecidedByCustomerId", "StateId", "Attempts", "NextAttemptOnUtc", "CreatedOnUtc", "SentOnUtc", "EndedOnUtc")
            SELECT "Id", 10, 1, '{}', 0, 20, 1, "ReceivedOnUtc", "ReceivedOnUtc", "ReceivedOnUtc", "ReceivedOnUtc" FROM "MarketplaceOrder"
            """);
        foreach (var (table, differences) in new Dictionary<string, Dictionary<string, string>>
        {
            ["Order"] = new() { ["OrderGuid"] = Copies.NewGuid(engine), ["CustomOrderNumber"] = "CONCAT('L-', i)", ["AuthorizationTransactionId"] = "CONCAT('L-', i)" },
            ["OrderItem"] = new() { ["OrderItemGuid"] = Copies.NewGuid(engine), ["OrderId"] = "1 + i" },
            ["OrderNote"] = new() { ["OrderId"] = "1 + i" },
            ["Customer"] = new() { ["CustomerGuid"] = Copies.NewGuid(engine) },
            ["Address"] = [],
            ["StockQuantityHistory"] = new() { ["ProductId"] = $"1 + (i % {Products})" },
            ["MarketplaceOrder"] = new()
            {
                ["ExternalId"] = "CONCAT('L-', i)",
                ["ExternalKey"] = "CONCAT('L-', i)",
                ["NativeKey"] = "CONCAT('L-', i)",
                ["OrderId"] = "1 + i",
                ["StateId"] = "90",
                ["PlacedOnUtc"] = LongAgo,
                ["ReceivedOnUtc"] = LongAgo,
                ["UpdatedOnUtc"] = LongAgo,
            },
            ["MarketplaceOrderLine"] = new() { ["MarketplaceOrderId"] = "1 + i", ["OrderItemId"] = "1 + i", ["GoodsKey"] = "CONCAT('L-', i)" },
            ["MarketplaceInboxMessage"] = new() { ["Fingerprint"] = "CONCAT('L-', i)", ["ExternalId"] = "CONCAT('L-', i)", ["ExternalKey"] = "CONCAT('L-', i)" },
            ["MarketplaceCommand"] = new() { ["MarketplaceOrderId"] = "1 + i" },
            ["MarketplaceJournalEntry"] = new() { ["MarketplaceOrderId"] = "1 + i" },
        })
        {
            await Copies.InsertAsync(shop.Database, engine, table, Copied, differences);
        }

        foreach (var table in _large)
            await shop.Database.ExecuteAsync(engine is Engine.Postgres ? $"ANALYZE \"{table}\"" : $"ANALYZE TABLE \"{table}\"");
        await shop.RestartAsync();
    }

    /// <summary>But for the comparison, which reads the whole catalogue because that is its work: of every task in its turn, and of what the worker has looked for meanwhile; the first run of the restarted shop may have found something.</summary>
    private static async Task<IReadOnlyList<Plan>> PlansAsync(ShopUnderTest shop)
    {
        await RunTasksAsync(shop);
        await shop.Anonymous.GetAsync(new Uri(shop.Url, "harness/statements"));
        await RunTasksAsync(shop);
        var plans = new List<Plan>();
        await Eventually.IsAsync(
            async () =>
            {
                plans.AddRange((await shop.Anonymous.GetFromJsonAsync<Plan[]>(new Uri(shop.Url, "harness/plans")))!);
                return _large.Where(IsSearched).All(table => plans.Exists(plan => plan.Statement.Contains(table, StringComparison.Ordinal)));
            },
            "every table is searched for work");
        return plans;
    }

    private static bool IsSearched(string table) => table is "MarketplaceOrder" or "MarketplaceInboxMessage" or "MarketplaceCommand" or "MarketplaceListing" or "StockQuantityHistory";

    private static async Task RunTasksAsync(ShopUnderTest shop)
    {
        foreach (var task in _tasks)
        {
            await shop.Database.ExecuteAsync("DELETE FROM \"MarketplaceLease\" WHERE \"Name\" LIKE 'turn/%' AND \"Name\" NOT LIKE 'turn/compare/%'");
            await shop.Database.ExecuteAsync("UPDATE \"ScheduleTask\" SET \"LastStartUtc\" = NULL, \"LastEndUtc\" = NULL WHERE \"Type\" LIKE $p0", $"{Tasks}{task}%");
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("taskType", Tasks + task)]);
            using var answer = await shop.Anonymous.PostAsync(new Uri(shop.Url, "scheduletask/runtask"), form);
            answer.EnsureSuccessStatusCode();
        }
    }

    private sealed record Plan(string Statement, IReadOnlyList<Dictionary<string, string>> Rows);
}
