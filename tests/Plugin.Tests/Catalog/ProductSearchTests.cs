using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class ProductSearchTests : CatalogueFixture
{
    [Test]
    public void Each_word_is_somewhere_in_name_or_codes()
    {
        _shop.Product("TAB-1", change: product => (product.Name, product.Gtin, product.ManufacturerPartNumber) = ("Wooden table", "5200000000016", "M-1042"));
        _shop.Product("CH-1", change: product => product.Name = "Wooden chair");

        Assert.Multiple(() =>
        {
            Assert.That(Find("wooden"), Is.EqualTo(new[] { (2, 0), (1, 0) }), "by name");
            Assert.That(Find("  TABLE wood "), Is.EqualTo(new[] { (1, 0) }));
            Assert.That(Find("ch-"), Is.EqualTo(new[] { (2, 0) }));
            Assert.That(Find("000016"), Is.EqualTo(new[] { (1, 0) }));
            Assert.That(Find("wooden m-10"), Is.EqualTo(new[] { (1, 0) }));
            Assert.That(Find("wooden lamp"), Is.Empty);
            Assert.That(Find("100%"), Is.Empty, "a sign is a sign");
            Assert.That(Find("  "), Is.Empty);
            Assert.That(Find("🐢"), Is.Empty);
        });
    }

    [Test]
    public void What_is_sold_by_size_is_given_by_size()
    {
        _shop.Sized("BOOT", ("BOOT-42", 1, 9m), ("BOOT-43", 1, 9m));

        Assert.Multiple(() =>
        {
            Assert.That(Find("boot"), Is.EqualTo(new[] { (1, 1), (1, 2) }));
            Assert.That(Find("43"), Is.EqualTo(new[] { (1, 2) }));
        });
    }

    [Test]
    public void What_cannot_be_sold_is_not_given()
    {
        _shop.Product("LAMP-1", change: product => product.Deleted = true);
        _shop.Product("LAMP-2", change: product => product.ProductType = Nop.Core.Domain.Catalog.ProductType.GroupedProduct);
        _shop.Product("LAMP-3", change: product => product.Published = false);

        Assert.That(Find("lamp"), Is.EqualTo(new[] { (3, 0) }));
    }

    [Test]
    public void There_are_twenty_at_most_and_what_is_exactly_that_comes_first()
    {
        _shop.Many(30);
        _shop.Product("P");

        var found = Find("p");

        Assert.That((found.Length, found[0]), Is.EqualTo((20, (31, 0))));
    }

    private (int, int)[] Find(string text) =>
        [.. _shop.Get<ProductSearch>().FindAsync(text).GetAwaiter().GetResult().Select(found => (found.ProductId, found.CombinationId))];
}
