using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class ListingProposalsTests
{
    [TestCase(IdentityRule.Sku, "S")]
    [TestCase(IdentityRule.Gtin, "G")]
    [TestCase(IdentityRule.ManufacturerPartNumber, "M")]
    [TestCase(IdentityRule.ProductId, "7")]
    public void The_rule_says_which_field_is_the_id(IdentityRule rule, string expected) =>
        Assert.That(ListingProposals.For(new(rule), Product(), []), Is.EqualTo([new ListingProposal(0, expected, "")]));

    [TestCase(IdentityRule.Sku, "s1")]
    [TestCase(IdentityRule.Gtin, "g1")]
    [TestCase(IdentityRule.ManufacturerPartNumber, "m1")]
    [TestCase(IdentityRule.ProductId, "70")]
    public void Combinations_that_keep_the_stock_are_variations(IdentityRule rule, string expected)
    {
        var proposals = ListingProposals.For(new(rule), Product(ManageInventoryMethod.ManageStockByAttributes), [Combination(70, "s1", "g1", "m1")]);
        Assert.That(proposals, Is.EqualTo([new ListingProposal(70, Identity.Of(rule, Product()), expected)]));
    }

    [Test]
    public void Stock_of_the_whole_product_is_never_split() =>
        Assert.That(ListingProposals.For(new(IdentityRule.Sku), Product(), [Combination(70, "s1")]), Is.EqualTo([new ListingProposal(0, "S", "")]));

    [Test]
    public void Combinations_without_an_id_are_no_variations() =>
        Assert.That(
            ListingProposals.For(new(IdentityRule.Sku), Product(ManageInventoryMethod.ManageStockByAttributes), [Combination(70, " "), Combination(71, "b")]),
            Is.EqualTo([new ListingProposal(71, "S", "b")]));

    [Test]
    public void Without_any_id_of_a_combination_the_product_stands_alone() =>
        Assert.That(
            ListingProposals.For(new(IdentityRule.Sku), Product(ManageInventoryMethod.ManageStockByAttributes), [Combination(70, null)]),
            Is.EqualTo([new ListingProposal(0, "S", "")]));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("   ")]
    public void Without_an_id_there_is_no_listing(string? sku) =>
        Assert.That(ListingProposals.For(new(IdentityRule.Sku), Product(change: product => product.Sku = sku), []), Is.Empty);

    [Test]
    public void An_id_that_is_too_long_is_not_shortened() =>
        Assert.That(ListingProposals.For(new(IdentityRule.Sku), Product(change: product => product.Sku = new string('x', 201)), []), Is.Empty);

    [Test]
    public void An_id_is_trimmed() =>
        Assert.That(ListingProposals.For(new(IdentityRule.Sku), Product(change: product => product.Sku = " a b "), [])[0].ExternalProductId, Is.EqualTo("a b"));

    [Test]
    public void Deleted_and_grouped_products_have_no_listing()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ListingProposals.For(new(IdentityRule.Sku), Product(change: product => product.Deleted = true), []), Is.Empty);
            Assert.That(ListingProposals.For(new(IdentityRule.Sku), Product(change: product => product.ProductType = ProductType.GroupedProduct), []), Is.Empty);
        }
    }

    private static Product Product(ManageInventoryMethod method = ManageInventoryMethod.ManageStock, Action<Product>? change = null)
    {
        var product = new Product { Id = 7, Sku = "S", Gtin = "G", ManufacturerPartNumber = "M", ProductType = ProductType.SimpleProduct, ManageInventoryMethod = method };
        change?.Invoke(product);
        return product;
    }

    private static ProductAttributeCombination Combination(int id, string? sku, string? gtin = null, string? mpn = null) =>
        new() { Id = id, ProductId = 7, Sku = sku, Gtin = gtin, ManufacturerPartNumber = mpn };
}
