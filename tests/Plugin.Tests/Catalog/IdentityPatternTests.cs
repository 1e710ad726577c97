using Nop.Plugin.Misc.Marketplaces.Admin.Configuration;
using Nop.Plugin.Misc.Marketplaces.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Compare;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Plugin.Tests.Catalog.Memory;

namespace Plugin.Tests.Catalog;

/// <summary>What an account puts around the shop's values to make ids of them.</summary>
public sealed class IdentityPatternTests : CatalogueFixture
{
    private const string Invalid = "Plugins.Misc.Marketplaces.Configuration.Invalid.AroundIds";

    [TestCase("GR-A_1", "A")]
    [TestCase("GR-GR-A_1_1", "GR-A_1")]
    [TestCase("GR-_1", "")]
    [TestCase("gr-A_1", "")]
    [TestCase("A", "")]
    [TestCase("GR-A", "")]
    [TestCase("A_1", "")]
    [TestCase("", "")]
    public void The_value_in_an_id_is_what_stands_between_them_exactly(string id, string value) =>
        Assert.That(new IdentityPattern(IdentityRule.Sku, "GR-", "_1").ValueIn(id), Is.EqualTo(value));

    [Test]
    public void A_prefix_and_a_suffix_that_overlap_leave_no_value() =>
        Assert.That(new IdentityPattern(IdentityRule.Sku, "AB", "BC").ValueIn("ABC"), Is.Empty);

    [Test]
    public void A_products_id_stands_between_them_and_a_sizes_does_not() =>
        Assert.That(
            ListingProposals.For(new(IdentityRule.Sku, "GR-", "_1"), Sized(7, "S"), [new() { Id = 70, ProductId = 7, Sku = "S-1" }]),
            Is.EqualTo([new ListingProposal(70, "GR-S_1", "S-1")]));

    [Test]
    public void Without_a_value_there_is_no_id() =>
        Assert.That(ListingProposals.For(new(IdentityRule.Sku, "GR-", "_1"), Sized(7, " "), [new() { Id = 70, ProductId = 7, Sku = "S-1" }]), Is.Empty);

    [Test]
    public async Task Products_are_told_under_them_and_found_by_them()
    {
        await AroundAsync("GR-", "_1");
        _shop.Product("A");
        _shop.Sized("SHIRT", ("S", 1, 9m));
        await _shop.SyncAsync();

        Assert.That(_shop.Marketplace.Shown.Keys, Is.EquivalentTo(["GR-A_1", "GR-SHIRT_1"]));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await FindAsync("GR-A_1"), Is.EqualTo([new ProductIdentity(1, 0)]));
            Assert.That(await FindAsync("GR-SHIRT_1", "S"), Is.EqualTo([new ProductIdentity(2, 1)]));
            Assert.That(await FindAsync("GR-S_1"), Is.EqualTo([new ProductIdentity(2, 1)]), "named as a product, it has a product's id");
            Assert.That(await FindAsync("A"), Is.Empty);
            Assert.That(await FindAsync("gr-A_1"), Is.Empty);
            Assert.That(await FindAsync("SHIRT", "S"), Is.Empty);
        }
    }

    [Test]
    public async Task When_they_change_the_ids_before_are_off_sale()
    {
        _shop.Product("A");
        _shop.Product("GR-A");
        await _shop.SyncAsync();

        await AroundAsync("GR-", "");
        await _shop.Get<CompareListings>().RunAsync(_shop.Account.Id, default);
        await _shop.PushAsync();
        await _shop.PushAsync();

        Assert.That(
            _shop.Marketplace.Shown.ToDictionary(shown => shown.Key, shown => (shown.Value.Enabled, shown.Value.Quantity)),
            Is.EquivalentTo(new Dictionary<string, (bool, int)> { ["A"] = (false, 0), ["GR-A"] = (true, 10), ["GR-GR-A"] = (true, 10) }));
        Assert.That(_shop.Listing("GR-A").ProductId, Is.EqualTo(1));
    }

    [Test]
    public async Task An_id_that_another_product_has_with_its_prefix_is_refused_by_naming_it()
    {
        await AroundAsync("GR-", "");
        _shop.Product("A");
        _shop.Product("B");
        await _shop.SyncAsync();

        var objection = await _shop.Get<MapListing>().MapAsync(_shop.AccountRow, new ProductIdentity(2, 0), new HandMadeIds("gr-A", ""));

        Assert.That(objection?.Key, Is.EqualTo(CatalogTexts.IdIsTaken));
    }

    [Test]
    public async Task An_id_typed_by_hand_stays_as_it_was_typed()
    {
        await AroundAsync("GR-", "");
        _shop.Product("");
        await _shop.Get<MapListing>().MapAsync(_shop.AccountRow, new ProductIdentity(1, 0), new HandMadeIds("TYPED", ""));
        await _shop.PushAsync();
        Assert.That(_shop.Says("TYPED").Enabled, Is.True);
    }

    [TestCase(null, true)]
    [TestCase(" GR- ", true)]
    [TestCase("G R", false)]
    [TestCase("ΑΒ", false)]
    [TestCase("a\tb", false)]
    [TestCase("12345678901234567890123456789012345678901234567890", true)]
    [TestCase("123456789012345678901234567890123456789012345678901", false)]
    public void They_are_short_and_of_characters_that_every_id_keeps(string? text, bool isValid) =>
        Assert.That(ConfigurationRules.AroundIds(text)?.Key, Is.EqualTo(isValid ? null : Invalid));

    private static Nop.Core.Domain.Catalog.Product Sized(int id, string sku)
    {
        var product = CatalogueShop.Simple(sku);
        (product.Id, product.ManageInventoryMethod) = (id, Nop.Core.Domain.Catalog.ManageInventoryMethod.ManageStockByAttributes);
        return product;
    }

    private Task<IReadOnlyList<ProductIdentity>> FindAsync(string id, string? variation = null) => _shop.Get<IdentitySearch>().FindAsync(_shop.AccountRow, id, variation);

    /// <summary>Other ids, which the owner has looked at.</summary>
    private async Task AroundAsync(string prefix, string suffix)
    {
        await _shop.Get<SaveAccount>().SaveAsync(new AccountModel
        {
            Id = _shop.Account.Id,
            Enabled = true,
            PushEnabled = true,
            BaseUrl = "",
            CountryCode = "GR",
            UnmanagedStock = 7,
            IdentityPrefix = prefix,
            IdentitySuffix = suffix,
        });
        await _shop.ConfirmAsync();
    }
}
