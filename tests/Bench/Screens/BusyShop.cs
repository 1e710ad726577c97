using System.Globalization;
using EmbeddedShop.Database;
using LinqToDB;
using LinqToDB.Data;
using Marketplaces.Bench.Orders;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Marketplaces.Bench.Screens;

/// <summary>
/// A shop of nine months with an order every four minutes. Of each thousand orders 3 wait for a decision, 2 for a person, 10 are to be sent and 10 on
/// their way; 35 came to nothing. Of each thousand listings 10 have changed, 5 are in a batch, 5 are refused, 1 is in quarantine, 100 are not meant to be
/// sold there and 50 wait for the owner. Made by the database itself.
/// </summary>
internal static class BusyShop
{
    public const string RareName = "zoumpoulia";
    public const string Phone = "6970001234";

    private const int MinutesBetween = 4;
    private const int JournalRowsOfEach = 5;
    private const int Differences = 100;
    private const string Later = "'2099-01-01 00:00:00'";
    private const string Problem = "'Plugins.Misc.Marketplaces.Problem.TotalMismatch'";

    public static async Task MakeAsync(BenchShop shop, SampleOrders orders, int count)
    {
        await ForgetCopiesAsync(shop);
        await new DrainFigure(shop, orders).RoundAsync(2);
        await OrdersAsync(shop, count);
        await MessagesAsync(shop, count);
        await ListingsAsync(shop);
        await OldShop.AnalyzeAsync(shop);
    }

    /// <summary>Of a shop that was made old before: as many orders as are asked for, and no more.</summary>
    private static async Task ForgetCopiesAsync(BenchShop shop)
    {
        await shop.ExecuteAsync("DELETE FROM \"MarketplaceOrderLine\" WHERE \"OrderItemId\" > 1000000");
        await shop.ExecuteAsync("DELETE FROM \"MarketplaceOrder\" WHERE \"OrderId\" > 1000000");
        await shop.ExecuteAsync("DELETE FROM \"MarketplaceInboxMessage\"");
        await shop.ExecuteAsync("DELETE FROM \"MarketplaceJournalEntry\"");
    }

    private static async Task OrdersAsync(BenchShop shop, int count)
    {
        var placed = Moment(shop, count);
        var known = shop.Database.Table<MarketplaceOrder>().Max(order => order.Id);
        await OldShop.CopyAsync<MarketplaceOrder>(shop, count, new()
        {
            ["ExternalId"] = "CONCAT('250101-', 1000000 + i)",
            ["ExternalKey"] = "CONCAT('L-', i)",
            ["NativeKey"] = "CONCAT('L-', i)",
            ["OrderId"] = "1000000 + i",
            ["StateId"] = $"""
                CASE WHEN i % 1000 < 3 THEN {State(MarketplaceOrderState.New)} WHEN i % 1000 < 13 THEN {State(MarketplaceOrderState.Accepted)}
                     WHEN i % 1000 < 23 THEN {State(MarketplaceOrderState.Shipped)} WHEN i % 1000 < 43 THEN {State(MarketplaceOrderState.Cancelled)}
                     WHEN i % 1000 < 53 THEN {State(MarketplaceOrderState.Rejected)} WHEN i % 1000 < 58 THEN {State(MarketplaceOrderState.Expired)}
                     ELSE {State(MarketplaceOrderState.Completed)} END
                """,
            ["ProblemKey"] = $"CASE WHEN i % 1000 IN (500, 501) THEN {Problem} ELSE NULL END",
            ["DecideByUtc"] = At(shop, $"CASE WHEN i % 1000 < 3 THEN {Later} ELSE NULL END"),
            ["DispatchByUtc"] = At(shop, $"CASE WHEN i % 1000 < 13 THEN {Later} ELSE NULL END"),
            ["AcceptedOnUtc"] = $"CASE WHEN i % 1000 BETWEEN 3 AND 22 OR i % 1000 > 57 THEN {placed} ELSE NULL END",
            ["BuyerName"] = "CONCAT('Buyer ', i)",
            ["SearchText"] = $"""CONCAT('250101-', 1000000 + i, ' buyer ', i, CASE WHEN i = 1234 THEN ' {RareName}' ELSE '' END, ' ', 6970000000 + i, ' ', template."SearchText")""",
            ["PlacedOnUtc"] = placed,
            ["ReceivedOnUtc"] = placed,
            ["UpdatedOnUtc"] = placed,
        });
        await OldShop.CopyAsync<MarketplaceOrderLine>(shop, count, new() { ["MarketplaceOrderId"] = $"{Number(known)} + i", ["OrderItemId"] = "1000000 + i" });
        await shop.ExecuteAsync("""UPDATE "MarketplaceAccount" SET "VouchersEnabled" = """ + (shop.Database is PostgresDatabase ? "TRUE" : "1"));
    }

    private static async Task MessagesAsync(BenchShop shop, int count)
    {
        var received = Moment(shop, count);
        var first = shop.Database.Table<MarketplaceOrder>().Min(order => order.Id);
        await using (var session = shop.Database.Connect())
        {
            await session.InsertAsync(new MarketplaceCommand { MarketplaceOrderId = first, Kind = CommandKind.Accept, Payload = "{}", State = CommandState.Confirmed, NextAttemptOnUtc = DateTime.UtcNow, CreatedOnUtc = DateTime.UtcNow, SentOnUtc = DateTime.UtcNow, EndedOnUtc = DateTime.UtcNow });
            await session.BulkCopyAsync(Enumerable.Range(1, Differences).Select(product => new MarketplaceStockDifference { ProductId = product, Expected = 3, Actual = 2, FoundOnUtc = DateTime.UtcNow, UpdatedOnUtc = DateTime.UtcNow }));
        }

        await OldShop.CopyAsync<MarketplaceCommand>(shop, count, new() { ["MarketplaceOrderId"] = $"{Number(first)} + i", ["CreatedOnUtc"] = received });
        await OldShop.CopyAsync<MarketplaceInboxMessage>(shop, count, new()
        {
            ["Fingerprint"] = "CONCAT('L-', i)",
            ["ExternalKey"] = "CONCAT('L-', i)",
            ["ReceivedOnUtc"] = received,
            ["StateId"] = $"CASE WHEN i % 2000 = 0 THEN {Number((int)InboxState.Quarantined)} ELSE {Number((int)InboxState.Done)} END",
        });
        await OldShop.CopyAsync<MarketplaceJournalEntry>(shop, count * JournalRowsOfEach, new()
        {
            ["MarketplaceOrderId"] = $"{Number(first)} + i % {Number(count)}",
            ["CreatedOnUtc"] = received,
            ["LevelId"] = $"CASE WHEN i % 200 = 0 THEN {Number((int)JournalLevel.Warning)} ELSE {Number((int)JournalLevel.Information)} END",
        });
    }

    private static async Task ListingsAsync(BenchShop shop)
    {
        const string Table = "UPDATE \"MarketplaceListing\" SET ";
        await shop.ExecuteAsync($"{Table}\"CreatedOnUtc\" = CASE WHEN \"Id\" % 20 = 0 THEN {Time(shop, "'2026-10-01 00:00:00'")} ELSE {Time(shop, "'2026-01-01 00:00:00'")} END");
        await shop.ExecuteAsync($"UPDATE \"MarketplaceAccount\" SET \"OffersWaitSinceUtc\" = '2026-09-01 00:00:00' WHERE \"Id\" = {Number(shop.Account.Id)}");
        await shop.ExecuteAsync($"{Table}\"LastError\" = '{CatalogTexts.ObstacleKey(Obstacle.Unpublished)}' WHERE \"Id\" % 10 = 1");
        await shop.ExecuteAsync($"{Table}\"DirtySinceUtc\" = '2026-10-01 00:00:00', \"DirtyVersion\" = \"DirtyVersion\" + 1 WHERE \"Id\" % 100 = 2");
        await shop.ExecuteAsync($"{Table}\"LastError\" = 'Product 768: is not sold there.', \"Attempts\" = 2 WHERE \"Id\" % 200 = 2");
        await shop.ExecuteAsync($"{Table}\"QuarantinedOnUtc\" = '2026-10-01 00:00:00', \"FailedVersion\" = \"DirtyVersion\", \"Attempts\" = 8 WHERE \"Id\" % 1000 = 2");
        await using var session = shop.Database.Connect();
        var batch = Convert.ToInt32(
            await session.InsertWithIdentityAsync(new MarketplaceBatch { AccountId = shop.Account.Id, ExternalId = "B-1", ExternalKey = "B-1", Products = "[]", SentOnUtc = DateTime.UtcNow }), CultureInfo.InvariantCulture);
        await shop.ExecuteAsync($"{Table}\"BatchId\" = {Number(batch)} WHERE \"Id\" % 200 = 3");
    }

    /// <summary>The last order was placed this minute.</summary>
    private static string Moment(BenchShop shop, int count)
    {
        var minutes = $"{Number(-MinutesBetween)} * ({Number(count)} - i)";
        return shop.Database switch
        {
            PostgresDatabase => $"date_trunc('second', now() AT TIME ZONE 'UTC') + {minutes} * INTERVAL '1 minute'",
            MySqlDatabase => $"DATE_ADD(UTC_TIMESTAMP(), INTERVAL {minutes} MINUTE)",
            _ => $"strftime('%Y-%m-%d %H:%M:%f', 'now', ({minutes}) || ' minutes')",
        };
    }

    private static string Time(BenchShop shop, string text) => shop.Database is PostgresDatabase ? $"TIMESTAMP {text}" : text;

    private static string At(BenchShop shop, string text) => shop.Database is PostgresDatabase ? $"CAST({text} AS timestamp)" : text;

    private static string State(MarketplaceOrderState state) => Number((int)state);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
