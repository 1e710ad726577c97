using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Catalog;

/// <summary>Many changes at once.</summary>
public sealed class ManyProductsTests
{
    [Test]
    public async Task Twelve_hundred_changed_products_are_three_requests()
    {
        await using var shop = await ShopUnderTest.StartAsync("--products", "1200");
        await Eventually.IsAsync(async () => await shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceListing WHERE DirtySinceUtc IS NOT NULL") == 0, "everything is pushed");
        shop.Skroutz.Log.Clear();

        await shop.KillAsync();
        await shop.Database.ExecuteAsync("UPDATE Product SET StockQuantity = StockQuantity + 1 WHERE Sku LIKE 'S-%'");
        await shop.Database.ExecuteAsync("UPDATE MarketplaceListing SET DirtyVersion = DirtyVersion + 1, DirtySinceUtc = '2026-01-01 00:00:00' WHERE ProductId IN (SELECT Id FROM Product WHERE Sku LIKE 'S-%')");
        await shop.RestartAsync();
        await Eventually.IsAsync(async () => await shop.Database.NumberAsync("SELECT COUNT(*) FROM MarketplaceListing WHERE DirtySinceUtc IS NOT NULL") == 0, "everything is pushed");

        var batches = shop.Skroutz.Log.Entries.Where(entry => entry.Method == "POST" && entry.Path == "/merchants/products/batch").ToList();
        Assert.That(batches, Has.Count.EqualTo(3));
        Assert.That(batches.Sum(batch => JsonNode.Parse(batch.Body!)!["data"]!.AsArray().Count), Is.EqualTo(1200));
    }
}
