using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class IdentitySearchTests : CatalogueFixture
{
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
    public async Task Codes_are_asked_apart_from_the_rule_and_only_where_they_are_plausible()
    {
        _shop.Product("A", change: product => product.Gtin = "5200000000016");
        _shop.Product("B", change: product => product.ManufacturerPartNumber = "M-1042");
        _shop.Product("C", change: product => (product.Gtin, product.ManufacturerPartNumber) = ("0000000000000", "N/A"));
        _shop.Product("D", change: product => product.Gtin = "520");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await FindAsync("5200000000016"), Is.Empty, "the rule is SKU");
            Assert.That(await CodesAsync("5200000000016", null), Is.EqualTo([new ProductIdentity(1, 0)]));
            Assert.That(await CodesAsync(" 5200000000016 ", "N/A"), Is.EqualTo([new ProductIdentity(1, 0)]));
            Assert.That(await CodesAsync(null, "M-1042"), Is.EqualTo([new ProductIdentity(2, 0)]));
            Assert.That(await CodesAsync("5200000000016", "M-1042"), Has.Count.EqualTo(2), "they contradict each other");
            Assert.That(await CodesAsync("0000000000000", "N/A"), Is.Empty);
            Assert.That(await CodesAsync("520", "0"), Is.Empty);
            Assert.That(await CodesAsync(null, null), Is.Empty);
        }
    }

    [Test]
    public async Task A_code_of_several_products_is_nobodys_even_if_only_one_can_be_sold_as_it_is()
    {
        _shop.Product("A", change: product => product.ManufacturerPartNumber = "M-1042");
        _shop.Sized("SHIRT", ("S", 1, 9m));
        _shop.Products.Change(product => product.Sku == "SHIRT", product => product.ManufacturerPartNumber = "M-1042");

        Assert.That(await CodesAsync(null, "M-1042"), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_person_may_type_any_identity_that_says_something()
    {
        _shop.Product("A", change: product => (product.Gtin, product.ManufacturerPartNumber) = ("520", "N/A"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await _shop.Get<IdentitySearch>().FindTypedAsync(" A "), Is.EqualTo([new ProductIdentity(1, 0)]));
            Assert.That(await _shop.Get<IdentitySearch>().FindTypedAsync("520"), Is.EqualTo([new ProductIdentity(1, 0)]));
            Assert.That(await _shop.Get<IdentitySearch>().FindTypedAsync("N/A"), Is.Empty);
        }
    }

    [Test]
    public async Task What_was_only_filled_in_is_nobodys_identity_by_any_rule()
    {
        _shop.Account.IdentityRule = IdentityRule.ManufacturerPartNumber;
        _shop.Product("A", change: product => product.ManufacturerPartNumber = "N/A");
        Assert.That(await FindAsync("N/A"), Is.Empty);
    }

    [Test]
    public async Task The_listing_that_the_marketplace_knows_wins_over_its_copy()
    {
        _shop.Product("100");
        await _shop.SyncAsync();
        var copy = _shop.Product("100", change: product => product.Published = false);
        Assert.That(await FindAsync("100"), Has.Count.EqualTo(2));
        _shop.Listings.Add(new MarketplaceListing { AccountId = _shop.Account.Id, ProductId = copy.Id, ExternalProductId = "100", ExternalProductKey = Identity.Key("100"), ExternalVariationKey = Identity.Key("") });

        Assert.That(await ListedAsync(_shop.Account.Id, "100", null), Is.EqualTo(new ProductIdentity(1, 0)));
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

    private Task<IReadOnlyList<ProductIdentity>> FindAsync(string? id, string? variation = null) => _shop.Get<IdentitySearch>().FindAsync(_shop.Account, id, variation);

    private Task<IReadOnlyList<ProductIdentity>> CodesAsync(string? ean, string? mpn) => _shop.Get<IdentitySearch>().FindByCodesAsync(ean, mpn);
}
