using Shop.Tests.Support;

namespace Shop.Tests.Faults;

/// <summary>What a marketplace refuses, where two shops on one database push. Nothing here depends on the kind of database.</summary>
[Category("Slow")]
public sealed class RefusedByTwoNodesTests
{
    [Test]
    public async Task A_product_that_is_refused_for_ever_is_tried_as_often_by_two_nodes_as_by_one()
    {
        await using var shop = await ShopUnderTest.StartAsync(Engine.Postgres);
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
}
