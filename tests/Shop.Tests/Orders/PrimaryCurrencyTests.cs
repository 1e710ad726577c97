using System.Globalization;
using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>A shop that calculates in dollars and has its default tax address in Cyprus.</summary>
public sealed class PrimaryCurrencyTests()
    : ShopFixture("--setting", "currencysettings.primarystorecurrencyid=2", "--setting", $"taxsettings.defaulttaxaddressid={Address}")
{
    private const string Address = "9999";

    protected override Task ArrangeAsync() =>
        _shop.ArrangeAsync($"""INSERT INTO "Address" ("Id", "CountryId", "CreatedOnUtc") SELECT {Address}, "Id", '2026-01-01 00:00:00' FROM "Country" WHERE "TwoLetterIsoCode" = 'CY'""");

    [TestCase("GR", "10563", "24", 4.84)]
    [TestCase("", "", "19", 3.99, Description = "a collection point: like the default tax address")]
    public async Task Tax_by_rate_is_in_the_primary_currency_like_every_other_amount(string country, string zip, string rate, decimal taxInEuro)
    {
        var native = await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m)).LivingIn(country, zip));

        var byRate = native.Text("TaxRates").Trim().TrimEnd(';').Split(':');
        var tax = decimal.Parse(byRate[1], CultureInfo.InvariantCulture);
        Assert.Multiple(() =>
        {
            Assert.That((byRate[0], tax), Is.EqualTo((rate, native.Decimal("OrderTax"))));
            Assert.That(native.Decimal("OrderTotal"), Is.EqualTo(27.5m), "25 euro at 1.1");
            Assert.That(Math.Round(tax * native.Decimal("CurrencyRate"), 2), Is.EqualTo(taxInEuro), "what nop shows");
        });
    }

    [Test]
    public async Task Nobody_but_the_shop_has_the_default_tax_address()
    {
        await _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), ("10", null, 1, 25m)).LivingIn("", ""));

        Assert.That(await _shop.Database.NumberAsync($"""SELECT COUNT(*) FROM "CustomerAddresses" WHERE "Address_Id" = {Address}"""), Is.Zero, "it would be deleted with the guest");
    }
}
