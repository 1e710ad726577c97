using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class IdentitySearchTests
{
    private CatalogueShop _shop = null!;

    [SetUp]
    public void Open() => _shop = new CatalogueShop();

    [TearDown]
    public void Close() => _shop.Dispose();

    [Test]
    public async Task By_the_rule_trimmed_published_or_not()
    {
        _shop.Product(" A ", change: product => product.Published = false);
        Assert.That(await FindAsync(" A "), Is.EqualTo([new ProductIdentity(1, 0)]));
    }

    [Test]
    public async Task Deleted_products_are_not_found()
    {
        _shop.Product("A", change: product => product.Deleted = true);
        Assert.That(await FindAsync("A"), Is.Empty);
    }

    [Test]
    public async Task Two_with_one_id_are_both_given()
    {
        _shop.Product("A");
        _shop.Product("A");
        Assert.That(await FindAsync("A"), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_variation_is_a_combination_of_its_product()
    {
        _shop.Sized("SHIRT", ("S", 1, 9m), ("M", 1, 9m));
        _shop.Sized("TROUSERS", ("S", 1, 9m));
        Assert.That(await FindAsync("SHIRT", "S"), Is.EqualTo([new ProductIdentity(1, 1)]));
    }

    [Test]
    public async Task An_unknown_size_of_a_product_kept_by_size_is_nothing()
    {
        _shop.Sized("SHIRT", ("S", 1, 9m));
        Assert.That(await FindAsync("SHIRT", "XL"), Is.Empty);
    }

    [Test]
    public async Task An_unknown_size_of_a_product_kept_as_one_is_the_product()
    {
        _shop.Product("SHIRT");
        Assert.That(await FindAsync("SHIRT", "XL"), Is.EqualTo([new ProductIdentity(1, 0)]));
    }

    [Test]
    public async Task A_products_id_may_be_a_combinations()
    {
        _shop.Sized("SHIRT", ("SHIRT-S", 1, 9m));
        Assert.That(await FindAsync("SHIRT-S"), Is.EqualTo([new ProductIdentity(1, 1)]));
    }

    [Test]
    public async Task A_product_kept_by_size_is_not_found_without_one()
    {
        _shop.Sized("SHIRT", ("SHIRT-S", 1, 9m));
        Assert.That(await FindAsync("SHIRT"), Is.Empty);
    }

    [Test]
    public async Task The_bar_code_is_asked_after_the_rule_and_the_manufacturers_number_last()
    {
        _shop.Product("A", change: product => product.Gtin = "520");
        _shop.Product("B", change: product => product.ManufacturerPartNumber = "M-1");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await FindAsync("B", ean: "520"), Is.EqualTo([new ProductIdentity(2, 0)]));
            Assert.That(await FindAsync("C", ean: "520", mpn: "M-1"), Is.EqualTo([new ProductIdentity(1, 0)]));
            Assert.That(await FindAsync("C", ean: "", mpn: "M-1"), Is.EqualTo([new ProductIdentity(2, 0)]));
            Assert.That(await FindAsync(null, null, null, null), Is.Empty);
        }
    }

    [Test]
    public async Task By_number_only_a_number_is_a_product()
    {
        _shop.Account.IdentityRule = IdentityRule.ProductId;
        _shop.Sized("SHIRT", ("S", 1, 9m));
        _shop.Product("B");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await FindAsync("2"), Is.EqualTo([new ProductIdentity(2, 0)]));
            Assert.That(await FindAsync("1", "1"), Is.EqualTo([new ProductIdentity(1, 1)]));
            Assert.That(await FindAsync("2x"), Is.Empty);
        }
    }

    [Test]
    public async Task A_listing_leads_back_to_its_product()
    {
        _shop.Sized("SHIRT", ("SHIRT-S", 1, 9m), ("SHIRT-M", 1, 9m));
        _shop.Product("A");
        await _shop.SyncAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await ListedAsync(_shop.Account.Id, "SHIRT", "SHIRT-M"), Is.EqualTo(new ProductIdentity(1, 2)));
            Assert.That(await ListedAsync(_shop.Account.Id, "SHIRT-M", null), Is.EqualTo(new ProductIdentity(1, 2)));
            Assert.That(await ListedAsync(_shop.Account.Id, "A", ""), Is.EqualTo(new ProductIdentity(2, 0)));
            Assert.That(await ListedAsync(_shop.Account.Id, "SHIRT", null), Is.Null);
            Assert.That(await ListedAsync(_shop.Account.Id + 1, "A", null), Is.Null);
        }
    }

    [TestCase("ΩΜΕΓΆ-7", "ΩΜΕΓΑ-7", TestName = "An accent makes another id")]
    [TestCase("ΟΔΟΣ", "ΟΔΟς", TestName = "So does a final sigma")]
    [TestCase("ß", "ss", TestName = "So does a sharp s")]
    [TestCase("ΩΜΕΓΑ-7", "ωμεγα-7", TestName = "So does the case of Greek letters, which databases fold differently")]
    [TestCase("A🌸", "A🌹", TestName = "So does a character of four bytes")]
    public async Task Only_the_very_id_is_found(string has, string asked)
    {
        _shop.Product(has);
        Assert.That(await FindAsync(asked), Is.Empty);
        Assert.That(await FindAsync(has), Is.EqualTo([new ProductIdentity(1, 0)]));
    }

    [Test]
    public async Task A_twin_does_not_make_the_very_id_ambiguous()
    {
        _shop.Product("abc");
        _shop.Product("ABC");
        _shop.Product("ábc");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await FindAsync("ABC"), Is.EqualTo([new ProductIdentity(2, 0)]));
            Assert.That(await FindAsync("abc"), Is.EqualTo([new ProductIdentity(1, 0)]));
            Assert.That(await FindAsync("Abc"), Has.Count.EqualTo(2), "by case alone only when there is one");
        }
    }

    [Test]
    public async Task A_listing_is_found_by_its_very_ids_first()
    {
        _shop.Sized("SHIRT", ("S", 1, 9m), ("s", 1, 9m));
        _shop.Product("ΩΜΕΓΆ-7");
        _shop.Product("ΩΜΕΓΑ-7");
        _shop.Product("LAMP🌸");
        await _shop.SyncAsync();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await ListedAsync(_shop.Account.Id, "SHIRT", "s"), Is.EqualTo(new ProductIdentity(1, 2)));
            Assert.That(await ListedAsync(_shop.Account.Id, "shirt", "S"), Is.EqualTo(new ProductIdentity(1, 1)));
            Assert.That(await ListedAsync(_shop.Account.Id, "ΩΜΕΓΑ-7", null), Is.EqualTo(new ProductIdentity(3, 0)));
            Assert.That(await ListedAsync(_shop.Account.Id, "LAMP🌸", null), Is.EqualTo(new ProductIdentity(4, 0)));
            Assert.That(_shop.Marketplace.Shown.Keys, Has.Member("LAMP🌸"), "told to the marketplace as it is");
        }
    }

    private async Task<ProductIdentity?> ListedAsync(int accountId, string productId, string? variationId) =>
        (await _shop.Get<ListingLookup>().FindAsync(accountId, [new GoodsIds("unknown", null), new GoodsIds(productId, variationId)])).Values.SingleOrDefault();

    private Task<IReadOnlyList<ProductIdentity>> FindAsync(string? id, string? variation = null, string? ean = null, string? mpn = null) =>
        _shop.Get<IdentitySearch>().FindAsync(_shop.Account, id, variation, ean, mpn);
}
