using EmbeddedShop.Tests.Support;
using Nop.Core.Domain.Catalog;
using Shop.Tests.Support;

namespace EmbeddedShop.Tests.Services;

[TestFixtureSource(typeof(OnEachDatabase), nameof(OnEachDatabase.Engines))]
internal sealed class SampleProductsTests(Engine engine)
{
    [Test]
    public async Task Many_products_have_numbered_skus_and_stock()
    {
        await using var shop = await TestShop.StartAsync(engine, products: 100_001);
        var products = shop.Repository<Product>().Table.Where(product => product.Sku.StartsWith("S-"));
        Assert.Multiple(() =>
        {
            Assert.That(products.Count(), Is.EqualTo(100_001));
            Assert.That(products.Where(product => product.Sku == "S-00002" || product.Sku == "S-00123" || product.Sku == "S-100001").Min(product => product.StockQuantity), Is.EqualTo(10));
            Assert.That(products.Single(product => product.Sku == "S-00123").Price, Is.EqualTo(43.5m));
        });
    }
}
