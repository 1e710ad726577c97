using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Catalog;

public sealed class PricePolicyTests
{
    [TestCase(100, 0, 0, 100)]
    [TestCase(100, 7.5, 0, 107.5)]
    [TestCase(100, -10, 0, 90)]
    [TestCase(100, 10, 2, 112)]
    [TestCase(100, 0, -0.01, 99.99)]
    [TestCase(0.05, 10, 0, 0.06)]
    [TestCase(12.35, 10, 0, 13.59)]
    [TestCase(12.99, -33.33, 0, 8.66)]
    public void The_percentage_comes_first_then_the_amount_and_the_result_has_cents(decimal price, decimal percent, decimal amount, decimal expected) =>
        Assert.That(new PricePolicy(null, percent, amount, PriceRounding.None).Of(price), Is.EqualTo(expected));

    [TestCase(PriceRounding.Ending90, 12.90, 12.90)]
    [TestCase(PriceRounding.Ending90, 12.91, 13.90)]
    [TestCase(PriceRounding.Ending90, 12.00, 12.90)]
    [TestCase(PriceRounding.Ending90, 0.01, 0.90)]
    [TestCase(PriceRounding.Ending95, 12.96, 13.95)]
    [TestCase(PriceRounding.Ending99, 12.99, 12.99)]
    [TestCase(PriceRounding.Ending99, 13.00, 13.99)]
    [TestCase(PriceRounding.WholeEuro, 12.01, 13)]
    [TestCase(PriceRounding.WholeEuro, 12.00, 12)]
    [TestCase(PriceRounding.TenCents, 12.31, 12.40)]
    [TestCase(PriceRounding.TenCents, 12.30, 12.30)]
    [TestCase(PriceRounding.None, 12.31, 12.31)]
    public void Rounding_raises_to_the_next_and_leaves_what_is_there_already(PriceRounding rounding, decimal price, decimal expected) =>
        Assert.That(new PricePolicy(null, 0, 0, rounding).Of(price), Is.EqualTo(expected));

    [Test]
    public void No_rounding_ever_lowers_a_price_or_leaves_cents_behind([Values] PriceRounding rounding, [Random(1, 99_999, 40)] int cents)
    {
        var price = (decimal)cents / 100;
        var raised = new PricePolicy(null, 0, 0, rounding).Of(price);
        Assert.That(raised, Is.InRange(price, price + 1));
        Assert.That(raised * 100 % 1, Is.Zero);
    }

    [Test]
    public void What_the_rule_makes_is_rounded_to_the_cent_before_it_is_raised() =>
        Assert.That(new PricePolicy(null, 10, 0, PriceRounding.Ending90).Of(11.7275m), Is.EqualTo(12.90m));

    [TestCase(-100, 0)]
    [TestCase(0, -20)]
    [TestCase(0, -20.004)]
    [TestCase(-90, -2)]
    public void A_rule_that_leaves_nothing_leaves_no_price(decimal percent, decimal amount) =>
        Assert.That(new PricePolicy(null, percent, amount, PriceRounding.Ending99).Of(20), Is.Null);

    [Test]
    public void A_price_beyond_all_prices_is_none() =>
        Assert.That(new PricePolicy(null, 1_000, 0, PriceRounding.WholeEuro).Of(9_999_999), Is.Null);

    [Test]
    public void A_fixed_price_is_sent_as_it_is()
    {
        var policy = new PricePolicy(14.5m, 10, 2, PriceRounding.Ending90);
        Assert.That((policy.Of(20), policy.Of(null)), Is.EqualTo((14.5m, 14.5m)));
    }

    [Test]
    public void What_has_no_price_gets_none_from_a_rule() =>
        Assert.That(new PricePolicy(null, 10, 2, PriceRounding.None).Of(null), Is.Null);

    [Test]
    public void Each_field_that_the_override_leaves_empty_is_the_accounts()
    {
        var account = new MarketplaceAccount { PricePercent = 10, PriceAmount = 2, PriceRoundingId = (int)PriceRounding.Ending90, StockBuffer = 1, StockCap = 5, StockStopAt = 3, UnmanagedStock = 7 };
        var own = new MarketplaceListingOverride { PricePercent = 0, StockCap = 0 };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(PricePolicy.Of(account), Is.EqualTo(new PricePolicy(null, 10, 2, PriceRounding.Ending90)));
            Assert.That(PricePolicy.Of(account, own), Is.EqualTo(new PricePolicy(null, 0, 2, PriceRounding.Ending90)));
            Assert.That(StockPolicy.Of(account, own), Is.EqualTo(new StockPolicy(1, 0, 7, 3)));
        }
    }
}
