using System.Text.Json.Nodes;
using Shop.Tests.Support;

namespace Shop.Tests.Catalog;

/// <summary>A shop that enters its prices without tax and has no default tax address.</summary>
public sealed class NetPriceTests
{
    [Test]
    public async Task The_price_offered_has_the_VAT_of_a_buyer_at_home()
    {
        await using var shop = await ShopUnderTest.StartAsync("--setting", "taxsettings.pricesincludetax=False");
        await Eventually.IsAsync(() => PricesOf(shop, "ABC123").Any(), "the price is pushed");

        Assert.That(PricesOf(shop, "ABC123"), Is.All.EqualTo(3719), "29.99 and 24 %, in cents");

        await shop.ArrangeAsync("""UPDATE "MarketplaceAccount" SET "CountryCode" = 'CY', "ComparePosition" = -1""");
        await Eventually.IsAsync(() => PricesOf(shop, "ABC123").Contains(3569), "with the 19 % of the account's country");
    }

    private static IEnumerable<int> PricesOf(ShopUnderTest shop, string sku) =>
        shop.Skroutz.Log.Entries
            .Where(entry => entry.Method == "POST" && entry.Path == "/merchants/products/batch")
            .SelectMany(entry => JsonNode.Parse(entry.Body!)!["data"]!.AsArray())
            .Where(offer => (string?)offer!["product_id"] == sku)
            .Select(offer => (int)offer!["price"]!);
}
