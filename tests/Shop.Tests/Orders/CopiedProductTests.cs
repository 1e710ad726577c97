using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>A product that was copied together with its SKU; the copy is not published.</summary>
public sealed class CopiedProductTests : ShopFixture
{
    private const string Listings = """SELECT COUNT(*) FROM "MarketplaceListing" JOIN "MarketplaceAccount" a ON a."Id" = "AccountId" WHERE a."Marketplace" = 'skroutz' AND "ExternalProductId" = '100'""";
    private long _original;
    private long _copy;

    protected override async Task ArrangeAsync()
    {
        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync($"""{Listings} AND "AcknowledgedHash" IS NOT NULL""") == 1, "the marketplace knows the original");
        var product = (await _shop.Database.RowsAsync("""SELECT * FROM "Product" WHERE "Sku" = '100'""")).Single();
        var columns = string.Join(", ", product.Keys.Where(name => name is not ("Id" or "Name" or "Published")).Select(name => $"\"{name}\""));
        await _shop.ArrangeAsync($"""INSERT INTO "Product" ({columns}, "Name", "Published") SELECT {columns}, "Name" || ' - copy', 0 FROM "Product" WHERE "Sku" = '100'""");
        await Eventually.IsAsync(async () => await _shop.Database.NumberAsync(Listings) == 2, "the copy claims the id as well");
        _original = product.Long("Id");
        _copy = (await _shop.Database.RowsAsync("""SELECT MAX("Id") AS "Id" FROM "Product" WHERE "Sku" = '100'""")).Single().Long("Id");
    }

    [Test]
    public async Task An_order_for_its_SKU_is_the_originals()
    {
        var (original, copy) = (await StockAsync(_original), await StockAsync(_copy));

        var native = await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 10.4m)));

        var item = (await _shop.Database.RowsAsync("""SELECT * FROM "OrderItem" WHERE "OrderId" = $p0""", native["Id"]!)).Single();
        Assert.That(item.Long("ProductId"), Is.EqualTo(_original));
        Assert.That((await StockAsync(_original), await StockAsync(_copy)), Is.EqualTo((original - 1, copy)));
    }

    [Test]
    public async Task The_original_stays_on_sale()
    {
        await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("100", null, 1, 10.4m)));

        await Eventually.IsAsync(async () => _shop.Skroutz.Products.Find("100")!.Quantity == await StockAsync(_original), "the marketplace shows the original's stock");
        Assert.That(_shop.Skroutz.Products.Find("100")!.Enabled, Is.True);
    }

    private Task<decimal> StockAsync(long product) => _shop.Database.NumberAsync("""SELECT "StockQuantity" FROM "Product" WHERE "Id" = $p0""", product);
}
