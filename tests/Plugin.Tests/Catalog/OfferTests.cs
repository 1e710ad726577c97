using System.Globalization;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class OfferTests
{
    [TestCase("12.344", "12.34")]
    [TestCase("12.345", "12.35")]
    [TestCase("0.005", "0.01")]
    [TestCase("9999999", "9999999")]
    public void A_price_is_rounded_away_from_zero(string euro, string expected) =>
        Assert.That(OfferPrice.Of(Number(euro)), Is.EqualTo(Number(expected)));

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("0.004")]
    [TestCase("79228162514264337593543950335")]
    public void What_nothing_can_be_sold_for_is_no_price(string euro) => Assert.That(OfferPrice.Of(Number(euro)), Is.Null);

    [Test]
    [SetCulture("el-GR")]
    public void The_content_is_canonical_in_every_culture()
    {
        var content = new OfferContent(3, true, 12.5m);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(content.Json, Is.EqualTo("""{"enabled":true,"price":12.50,"quantity":3}"""));
            Assert.That(content.Hash, Has.Length.EqualTo(64));
            Assert.That(content.Hash, Is.EqualTo(new OfferContent(3, true, 12.5000m).Hash));
            Assert.That(OfferContent.Read(content.Json), Is.EqualTo(content));
        }
    }

    [TestCase(4, true, 12.5)]
    [TestCase(3, false, 12.5)]
    [TestCase(3, true, 12.51)]
    public void Any_difference_changes_the_hash(int quantity, bool enabled, decimal price) =>
        Assert.That(new OfferContent(quantity, enabled, price).Hash, Is.Not.EqualTo(new OfferContent(3, true, 12.5m).Hash));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("what?")]
    [TestCase("null")]
    public void Unreadable_content_is_none(string? json) => Assert.That(OfferContent.Read(json), Is.Null);

    [Test]
    public void A_product_with_variations_sums_them_and_takes_the_lowest_price_that_is_sold()
    {
        var offer = new ProductOffer(1, [Part(1, 3, true, 12m), Part(2, 0, false, 5m), Part(3, 2, true, 11m), Part(4, null)]).ToOffer();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((offer.ExternalProductId, offer.Quantity, offer.Enabled, offer.Price), Is.EqualTo(("X", 5, true, 11m)));
            Assert.That(offer.Variations.Select(variation => variation.ExternalVariationId), Is.EqualTo(["X-1", "X-2", "X-3"]));
        }
    }

    [Test]
    public void A_product_without_variations_speaks_for_itself() =>
        Assert.That(new ProductOffer(1, [Part(0, 3, true, 12m)]).ToOffer(), Has.Property("Variations").Empty.And.Property("Quantity").EqualTo(3));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static ListingOffer Part(int combinationId, int quantity, bool enabled, decimal price) => Part(combinationId, new OfferContent(quantity, enabled, price));

    private static ListingOffer Part(int combinationId, OfferContent? content) => new(
        new MarketplaceListing { CombinationId = combinationId, ExternalProductId = "X", ExternalVariationId = combinationId == 0 ? "" : $"X-{combinationId}" },
        content,
        null);
}
