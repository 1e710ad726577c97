using System.Globalization;
using EmbeddedShop.Database;
using LinqToDB.Data;
using Nop.Core;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Marketplaces.Bench.Orders;

/// <summary>Makes the shop an old one: copies of its last order that are over and done with, and a long journal. Made by the database itself.</summary>
internal static class OldShop
{
    private const int JournalRowsOfEach = 5;
    private const string LongAgo = "'2026-06-01 10:00:00'";

    public static async Task GrowAsync(BenchShop shop, int orders)
    {
        await CopyAsync<MarketplaceOrder>(shop, orders, new()
        {
            ["ExternalId"] = "CONCAT('L-', i)",
            ["ExternalKey"] = "CONCAT('L-', i)",
            ["NativeKey"] = "CONCAT('L-', i)",
            ["StateId"] = Number((int)MarketplaceOrderState.Completed),
            ["RawState"] = "'delivered'",
            ["OrderId"] = "1000000 + i",
            ["PlacedOnUtc"] = LongAgo,
            ["ReceivedOnUtc"] = LongAgo,
            ["UpdatedOnUtc"] = LongAgo,
        });
        await CopyAsync<MarketplaceOrderLine>(shop, orders, new()
        {
            ["MarketplaceOrderId"] = $"(SELECT MAX(\"Id\") FROM \"MarketplaceOrder\") - {Number(orders)} + i",
            ["OrderItemId"] = "1000000 + i",
        });
        await CopyAsync<MarketplaceInboxMessage>(shop, orders, new() { ["Fingerprint"] = "CONCAT('L-', i)", ["ExternalKey"] = "CONCAT('L-', i)" });
        await CopyAsync<MarketplaceJournalEntry>(shop, orders * JournalRowsOfEach, new() { ["MarketplaceOrderId"] = $"(SELECT MAX(\"Id\") FROM \"MarketplaceOrder\") - (i % {Number(orders)})" });
        await InsertNativeAsync(shop, orders);
        await AnalyzeAsync(shop);
    }

    /// <summary>
    /// As a server does by itself within a minute, which a bench does not give it. SQLite would be told how many rows have a state on average, and
    /// then look at all of them.
    /// </summary>
    public static async Task AnalyzeAsync(BenchShop shop)
    {
        if (shop.Database is PostgresDatabase)
            await shop.ExecuteAsync("VACUUM (ANALYZE)");
    }

    private static async Task InsertNativeAsync(BenchShop shop, int count)
    {
        var template = shop.Database.Table<Order>().OrderByDescending(order => order.Id).First();
        await using var session = shop.Database.Connect();
        await session.BulkCopyAsync(Enumerable.Range(1, count).Select(i => new Order
        {
            OrderGuid = Guid.NewGuid(),
            StoreId = template.StoreId,
            CustomerId = template.CustomerId,
            BillingAddressId = template.BillingAddressId,
            ShippingAddressId = template.ShippingAddressId,
            PaymentMethodSystemName = template.PaymentMethodSystemName,
            CustomerCurrencyCode = template.CustomerCurrencyCode,
            CurrencyRate = template.CurrencyRate,
            OrderTotal = template.OrderTotal,
            OrderStatus = OrderStatus.Complete,
            CustomOrderNumber = $"L-{Number(i)}",
            CreatedOnUtc = template.CreatedOnUtc,
        }));
    }

    /// <summary>Copies of a table's last row.</summary>
    /// <param name="differences">Columns that every copy has its own value in: SQL, with i as the copy's number.</param>
    public static async Task CopyAsync<T>(BenchShop shop, int count, Dictionary<string, string> differences) where T : BaseEntity
    {
        var table = typeof(T).Name;
        var columns = shop.Database.Tables.Columns(typeof(T)).Select(column => column.Name).Where(name => name != nameof(BaseEntity.Id)).ToList();
        var names = string.Join(", ", columns.Select(name => $"\"{name}\""));
        var values = string.Join(", ", columns.Select(name => differences.GetValueOrDefault(name, $"template.\"{name}\"")));
        await using var session = shop.Database.Connect();
        await session.ExecuteAsync(shop.Database.Dialect($"""
            INSERT INTO "{table}" ({names})
            WITH RECURSIVE numbers(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < {Number(count)})
            SELECT {values} FROM numbers CROSS JOIN (SELECT * FROM "{table}" ORDER BY "Id" DESC LIMIT 1) AS template
            """));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
