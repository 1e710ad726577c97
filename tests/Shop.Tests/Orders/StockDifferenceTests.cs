using System.Net;
using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>Stock that something in the shop has overwritten: told once, kept up to date, ended by a person who has counted.</summary>
public sealed class StockDifferenceTests : ShopFixture
{
    private const string ActivityPage = "Admin/MarketplacesActivity/Index";
    private const string Counted = "Admin/MarketplacesActivity/Counted";
    private const string Told = "SELECT COUNT(*) FROM \"MarketplaceJournalEntry\" WHERE \"TextKey\" LIKE '%.Journal.StockDifference'";

    [Test]
    public async Task A_difference_is_told_once_and_ends_when_a_person_has_counted()
    {
        var shop = _shop;
        await SellAsync(shop);
        await shop.ArrangeAsync("UPDATE \"Product\" SET \"StockQuantity\" = \"StockQuantity\" + 3 WHERE \"Sku\" = '100'");
        await Eventually.IsAsync(async () => await shop.Database.NumberAsync(Told) == 1, "the difference is told");
        for (var sale = 0; sale < 3; sale++)
        {
            await SellAsync(shop);
            var stock = await shop.Database.StockAsync("100");
            await Eventually.IsAsync(async () => (await DifferenceAsync(shop)).Decimal("Actual") == stock, "the audit has seen the sale");
        }

        var difference = await DifferenceAsync(shop);
        Assert.Multiple(async () =>
        {
            Assert.That(await shop.Database.NumberAsync(Told), Is.EqualTo(1), "told again");
            Assert.That(difference.Decimal("Actual") - difference.Decimal("Expected"), Is.EqualTo(3));
        });

        using var admin = await AdminSession.SignInAsync(shop.Url);
        using var list = await admin.PostAsync(ActivityPage, "Admin/MarketplacesActivity/StockDifferences", new() { ["start"] = "0", ["length"] = "15", ["draw"] = "1" });
        var row = JsonNode.Parse(await list.Content.ReadAsStringAsync())!["Data"]!.AsArray().Single()!;
        Assert.That((decimal)row["Actual"]!, Is.EqualTo(await shop.Database.StockAsync("100")));

        using var bare = await admin.PostBareAsync($"{Counted}/{difference.Long("Id")}", []);
        Assert.That(bare.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest), "without the antiforgery token");
        using var answer = await admin.PostAsync(ActivityPage, $"{Counted}/{difference.Long("Id")}", []);
        Assert.That((bool)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["Ok"]!, Is.True);
        Assert.That((await DifferenceAsync(shop))["EndedOnUtc"], Is.Not.Null);
    }

    private static async Task SellAsync(ShopUnderTest shop)
    {
        var code = SkroutzPayload.NewCode();
        using var answer = await shop.PostWebhookAsync(SkroutzPayload.Order(code, ("100", null, 1, 8.9m)).ToJson());
        answer.EnsureSuccessStatusCode();
        await Eventually.IsAsync(async () => await shop.Database.NativeOrderAsync(code) is not null && await shop.Database.IsQuietAsync(), "the order is native");
    }

    private static async Task<Dictionary<string, object?>> DifferenceAsync(ShopUnderTest shop) =>
        (await shop.Database.RowsAsync("SELECT * FROM \"MarketplaceStockDifference\"")).Single();
}
