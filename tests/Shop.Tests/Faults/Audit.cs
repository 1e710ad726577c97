using System.Globalization;
using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>Compares all that is in the shop with all that should be in it.</summary>
internal static class Audit
{
    /// <summary>One sentence for each difference.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(ShopDatabase database, IReadOnlyList<PlannedOrder> plan)
    {
        List<string> differences =
        [
            .. await OrdersAsync(database, plan),
            .. await ItemsAsync(database, plan),
            .. await StockAsync(database, plan),
            .. await RepetitionsAsync(database),
        ];
        return differences;
    }

    private static async Task<IEnumerable<string>> OrdersAsync(ShopDatabase database, IReadOnlyList<PlannedOrder> plan)
    {
        var found = (await database.RowsAsync("""
            SELECT m."ExternalId", m."ProblemKey", o."OrderTotal", o."OrderStatusId"
            FROM "Order" o LEFT JOIN "MarketplaceOrder" m ON m."OrderId" = o."Id"
            """)).ToLookup(row => row["ExternalId"] as string ?? "(of no marketplace order)", row => (Total: row.Decimal("OrderTotal"), Status: row.Long("OrderStatusId")));
        var expected = plan.ToDictionary(order => order.Id, order => (order.Total, Status: (long)order.Fate));
        var strange = found.Where(group => !expected.ContainsKey(group.Key)).Select(group => $"{group.Key}: not expected");
        var wrong = expected
            .Where(pair => !found[pair.Key].SequenceEqual([pair.Value]))
            .Select(pair => $"order {pair.Key}: expected {pair.Value}, found {string.Join(" and ", found[pair.Key])}");
        return strange.Concat(wrong);
    }

    private static async Task<IEnumerable<string>> ItemsAsync(ShopDatabase database, IReadOnlyList<PlannedOrder> plan)
    {
        var found = (await database.RowsAsync("""
            SELECT m."ExternalId", p."Sku", i."Quantity", i."PriceInclTax", l."ExternalVariationId", l."StockTaken"
            FROM "OrderItem" i
            JOIN "MarketplaceOrder" m ON m."OrderId" = i."OrderId"
            JOIN "Product" p ON p."Id" = i."ProductId"
            LEFT JOIN "MarketplaceOrderLine" l ON l."OrderItemId" = i."Id"
            """)).ToLookup(row => row.Text("ExternalId"), Describe);
        return plan
            .Select(order => (order.Id, Expected: order.Lines.Select(line => Describe(order, line)).Order(StringComparer.Ordinal), Found: found[order.Id].Order(StringComparer.Ordinal)))
            .Where(order => !order.Expected.SequenceEqual(order.Found))
            .Select(order => $"items of {order.Id}: expected {string.Join("; ", order.Expected)}, found {string.Join("; ", order.Found)}");
    }

    private static string Describe(PlannedOrder order, PlannedLine line) =>
        Item(line.Quantity, line.Sku, line.Quantity * line.Price, order.Fate is Fate.Cancelled ? 0 : line.Quantity);

    private static string Describe(Dictionary<string, object?> row) =>
        Item(row.Long("Quantity"), row.Text("Sku"), row.Decimal("PriceInclTax"), row["StockTaken"] as long? ?? -1);

    private static string Item(long quantity, string sku, decimal price, long taken) =>
        string.Create(CultureInfo.InvariantCulture, $"{quantity} × {sku} = {price:0.00} ({taken} taken)");

    /// <summary>What is left is what was there less what was sold, and the history tells the same.</summary>
    private static async Task<IEnumerable<string>> StockAsync(ShopDatabase database, IReadOnlyList<PlannedOrder> plan)
    {
        var sold = plan.Where(order => order.Fate is not Fate.Cancelled).SelectMany(order => order.Lines)
            .GroupBy(line => line.Size ?? line.Sku).ToDictionary(group => group.Key, group => (decimal)group.Sum(line => line.Quantity));
        var shelves = await database.RowsAsync("""
            SELECT p."Sku", p."StockQuantity", (SELECT SUM(h."QuantityAdjustment") FROM "StockQuantityHistory" h WHERE h."ProductId" = p."Id") AS "Moved"
            FROM "Product" p WHERE p."ManageInventoryMethodId" = 1
            UNION ALL
            SELECT c."Sku", c."StockQuantity", (SELECT SUM(h."QuantityAdjustment") FROM "StockQuantityHistory" h WHERE h."CombinationId" = c."Id")
            FROM "ProductAttributeCombination" c
            """);
        return shelves
            .Select(row => (Sku: row.Text("Sku"), Taken: OrderPlan.PlentyOfStock - row.Decimal("StockQuantity"), Moved: row["Moved"] is null ? 0 : -row.Decimal("Moved")))
            .Where(shelf => shelf.Taken != sold.GetValueOrDefault(shelf.Sku) || shelf.Moved != shelf.Taken)
            .Select(shelf => $"stock of {shelf.Sku}: {sold.GetValueOrDefault(shelf.Sku)} sold, {shelf.Taken} taken, {shelf.Moved} by the history");
    }

    private static async Task<IEnumerable<string>> RepetitionsAsync(ShopDatabase database)
    {
        var numbers = await database.RowsAsync("SELECT \"CustomOrderNumber\" AS \"What\" FROM \"Order\" GROUP BY \"CustomOrderNumber\" HAVING COUNT(*) > 1 OR \"CustomOrderNumber\" = ''");
        var lines = await database.RowsAsync("""
            SELECT "OrderItemId" AS "What" FROM "MarketplaceOrderLine" GROUP BY "OrderItemId" HAVING COUNT(*) > 1
            """);
        var notes = await database.RowsAsync("SELECT \"Note\" AS \"What\" FROM \"OrderNote\" GROUP BY \"OrderId\", \"Note\" HAVING COUNT(*) > 1");
        var customers = await database.RowsAsync("SELECT \"CustomerId\" AS \"What\" FROM \"Order\" GROUP BY \"CustomerId\" HAVING COUNT(*) > 1");
        return
        [
            .. numbers.Select(row => $"order number '{row["What"]}' is empty or used twice"),
            .. lines.Select(row => $"order item {row["What"]} belongs to several lines"),
            .. notes.Select(row => $"note written twice: {row["What"]}"),
            .. customers.Select(row => $"customer {row["What"]} has several orders"),
        ];
    }
}
