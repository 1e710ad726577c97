using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>Ids that the owner has typed.</summary>
public sealed class MapListingTests : CatalogueFixture
{
    [Test]
    public async Task The_typed_id_is_offered_and_the_one_before_is_off_sale()
    {
        _shop.Product("A", stock: 7);
        await _shop.SyncAsync();

        Assert.That(await MapAsync(1, "X-1"), Is.Null);
        await _shop.PushAsync();

        Assert.That((_shop.Says("A"), _shop.Says("X-1")), Is.EqualTo(((0, false, 20m), (7, true, 20m))));
        Assert.That(_shop.Marketplace.Requests.SelectMany(request => request).Select(offer => offer.ExternalProductId), Is.EqualTo(["A", "X-1"]), "the old one first");
        Assert.That(_shop.Dirty, Is.Empty);
    }

    [Test]
    public async Task It_survives_a_renamed_sku_and_another_rule()
    {
        _shop.Product("A", change: product => product.Gtin = "5201234567890");
        await MapAsync(1, "X-1");
        await _shop.SyncAsync();

        await _shop.ChangeAsync(1, product => product.Sku = "B");
        await _shop.PushAsync();
        _shop.Accounts.Change(_ => true, account => account.IdentityRule = IdentityRule.Gtin);
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
        await _shop.ChangeAsync(1, product => (product.Sku, product.Gtin) = ("", ""));
        await _shop.PushAsync();

        Assert.That(_shop.Listings.Rows.Select(listing => listing.ExternalProductId), Is.EqualTo(["X-1"]));
        Assert.That(_shop.Says("X-1"), Is.EqualTo((10, true, 20m)));
    }

    [Test]
    public async Task Back_to_the_rule_takes_the_typed_id_off_sale()
    {
        _shop.Product("A", stock: 7);
        await MapAsync(1, "X-1");
        await _shop.SyncAsync();

        await _shop.Get<MapListing>().UnmapAsync(_shop.Account, new ProductIdentity(1, 0));
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That((_shop.Says("A"), _shop.Says("X-1").Enabled), Is.EqualTo(((7, true, 20m), false)));
        Assert.That(_shop.Overrides.Rows, Is.Empty);
    }

    [Test]
    public async Task What_has_no_identity_is_listed_by_a_typed_id()
    {
        _shop.Product("", stock: 4);
        await _shop.SyncAsync();
        await MapAsync(1, "X-1");
        await _shop.PushAsync();
        Assert.That(_shop.Says("X-1"), Is.EqualTo((4, true, 20m)));
    }

    [TestCase("B")]
    [TestCase("b")]
    [TestCase("MINE")]
    [TestCase("S")]
    public async Task An_id_of_another_is_refused_and_the_other_is_named(string id)
    {
        _shop.Product("A");
        _shop.Product("B", change: product => product.Name = "The other one");
        _shop.Product("C", change: product => product.Name = "The other one");
        _shop.Sized("SHIRT", ("S", 3, 15m));
        _shop.Products.Change(product => product.Sku == "SHIRT", product => product.Name = "The other one");
        await _shop.SyncAsync();
        await MapAsync(3, "MINE");

        var objection = await MapAsync(1, id);

        Assert.That(objection!.Key, Is.EqualTo(CatalogTexts.IdIsTaken));
        Assert.That(objection.Arguments.Select(argument => argument.Words).Take(2), Is.EqualTo([id, "The other one"]));
        Assert.That(_shop.Overrides.Rows.Where(own => own.ProductId == 1), Is.Empty);
    }

    [Test]
    public async Task An_id_that_was_given_up_may_be_typed_for_another()
    {
        _shop.Product("A", stock: 1);
        _shop.Product("B", stock: 2);
        await _shop.SyncAsync();
        await MapAsync(1, "X-1");
        await _shop.PushAsync();

        Assert.That(await MapAsync(2, "A"), Is.Null);
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That((_shop.Says("A"), _shop.Says("B").Enabled), Is.EqualTo(((2, true, 20m), false)));
    }

    [Test]
    public async Task A_product_that_comes_to_the_typed_id_by_its_sku_does_not_take_it()
    {
        _shop.Product("A", stock: 1);
        await MapAsync(1, "X-1");
        await _shop.SyncAsync();
        _shop.Product("X-1", stock: 9);

        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();

        Assert.That(_shop.Says("X-1").Quantity, Is.EqualTo(1));
        Assert.That(_shop.Listings.Rows.Single(listing => listing.ProductId == 2).LastError, Does.StartWith(CatalogTexts.DuplicateIdentity));
    }

    [Test]
    public async Task Not_even_where_the_ids_are_the_databases()
    {
        _shop.Accounts.Change(_ => true, account => account.IdentityRule = IdentityRule.ProductId);
        _shop.Product("A", stock: 1);
        await MapAsync(1, "2");
        await _shop.SyncAsync();
        _shop.Product("B", stock: 9);

        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();

        Assert.That(_shop.Says("2").Quantity, Is.EqualTo(1));
    }

    [Test]
    public async Task A_size_has_a_typed_id_beside_the_others()
    {
        _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await _shop.SyncAsync();

        await MapAsync(new ProductIdentity(1, 2), "", "size-9");
        await _shop.PushAsync();
        await _shop.PushAsync();

        var sizes = _shop.Marketplace.Shown["SHIRT"].Variations.ToDictionary(size => size.ExternalVariationId, size => (size.Quantity, size.Enabled));
        Assert.That(sizes, Is.EquivalentTo(new Dictionary<string, (int, bool)> { ["S"] = (3, true), ["M"] = (0, false), ["size-9"] = (2, true) }));
    }

    [Test]
    public async Task A_product_id_that_is_typed_is_that_of_all_its_sizes()
    {
        _shop.Sized("SHIRT", ("S", 3, 15m), ("M", 2, 17m));
        await _shop.SyncAsync();
        await MapAsync(1, "X-1");
        await _shop.PushAsync();
        Assert.That(_shop.Marketplace.Shown["X-1"].Variations.Select(size => size.ExternalVariationId), Is.EqualTo(["S", "M"]));
        Assert.That(_shop.Says("SHIRT").Enabled, Is.False);
    }

    [Test]
    public async Task A_colour_may_be_a_product_of_its_own()
    {
        _shop.Sized("SHIRT", ("RED", 3, 15m), ("BLUE", 2, 17m));
        await MapAsync(new ProductIdentity(1, 1), "SHIRT-red", "");
        await MapAsync(new ProductIdentity(1, 2), "SHIRT-blue", "");
        await _shop.SyncAsync();

        Assert.That((_shop.Says("SHIRT-red"), _shop.Says("SHIRT-blue")), Is.EqualTo(((3, true, 15m), (2, true, 17m))));
        Assert.That(_shop.Marketplace.Shown["SHIRT-red"].Variations, Is.Empty);
        Assert.That(await _shop.Get<ListingLookup>().FindAsync(_shop.Account.Id, [new GoodsIds("SHIRT-blue", null)]), Does.ContainValue(new ProductIdentity(1, 2)));
    }

    [Test]
    public async Task A_colour_with_sizes_is_a_product_with_variations()
    {
        _shop.Sized("SHIRT", ("RS", 3, 15m), ("RM", 2, 15m), ("BS", 1, 17m));
        await MapAsync(new ProductIdentity(1, 1), "SHIRT-red", "RS");
        await MapAsync(new ProductIdentity(1, 2), "SHIRT-red", "RM");
        await MapAsync(new ProductIdentity(1, 3), "SHIRT-blue", "BS");
        await _shop.SyncAsync();

        Assert.That((_shop.Says("SHIRT-red"), _shop.Says("SHIRT-blue")), Is.EqualTo(((5, true, 15m), (1, true, 17m))));
    }

    [Test]
    public async Task Two_colours_with_one_product_id_are_refused()
    {
        _shop.Sized("SHIRT", ("RED", 3, 15m), ("BLUE", 2, 17m));
        await _shop.SyncAsync();
        Assert.That(await MapAsync(new ProductIdentity(1, 1), "SHIRT-1", ""), Is.Null);
        Assert.That((await MapAsync(new ProductIdentity(1, 2), "SHIRT-1", ""))!.Key, Is.EqualTo(CatalogTexts.IdIsTaken));
        Assert.That((await MapAsync(new ProductIdentity(1, 1), "SHIRT", ""))!.Key, Is.EqualTo(CatalogTexts.IdIsTaken), "its other colour is a variation of that");
    }

    [Test]
    public async Task A_product_whose_stock_is_one_is_explained_and_not_split()
    {
        var product = _shop.Sized("SHIRT", ("S", 3, 15m));
        _shop.Products.Change(_ => true, row => row.ManageInventoryMethod = ManageInventoryMethod.ManageStock);
        Assert.That((await MapAsync(new ProductIdentity(product.Id, 1), "", "s-1"))!.Key, Is.EqualTo(CatalogTexts.StockIsOne));
    }

    [Test]
    public async Task What_is_not_there_or_says_nothing_is_refused()
    {
        _shop.Product("A");
        _shop.Sized("SHIRT", ("S", 3, 15m));
        string[] keys =
        [
            (await MapAsync(9, "X"))!.Key!,
            (await MapAsync(new ProductIdentity(1, 1), "", "X"))!.Key!,
            (await MapAsync(1, ""))!.Key!,
            (await MapAsync(1, new string('x', 201)))!.Key!,
            (await MapAsync(new ProductIdentity(1, 0), "X", "Y"))!.Key!,
        ];
        Assert.That(keys, Is.EqualTo([CatalogTexts.NoSuchProduct, CatalogTexts.NoSuchCombination, CatalogTexts.NoIdTyped, CatalogTexts.IdTooLong, CatalogTexts.NoVariationOfWhole]));
    }

    private Task<Nop.Plugin.Misc.Marketplaces.Data.OwnerText?> MapAsync(int productId, string id) => MapAsync(new ProductIdentity(productId, 0), id, "");

    private Task<Nop.Plugin.Misc.Marketplaces.Data.OwnerText?> MapAsync(ProductIdentity product, string id, string variationId) =>
        _shop.Get<MapListing>().MapAsync(_shop.AccountRow, product, new HandMadeIds(id, variationId));
}
