using Shop.Tests.Support;

namespace Shop.Tests.Orders;

/// <summary>VAT where rates go by the buyer's country, as in the usual Greek shop, without a default tax address.</summary>
public sealed class VatTests : ShopFixture
{
    private const int NoRateCategory = 9;

    protected override Task ArrangeAsync() =>
        _shop.ArrangeAsync(
            $"""INSERT INTO "TaxRate" ("StoreId", "TaxCategoryId", "CountryId", "StateProvinceId", "Percentage") SELECT 0, {NoRateCategory}, "Id", 0, '0' FROM "Country" WHERE "TwoLetterIsoCode" = 'GR'""",
            """INSERT INTO "TaxRate" ("StoreId", "TaxCategoryId", "CountryId", "StateProvinceId", "Zip", "Percentage") SELECT 0, 0, "Id", 0, '85700', '13' FROM "Country" WHERE "TwoLetterIsoCode" = 'GR'""");

    [TestCase("GR", "10563", "24:4.84;", 20.16)]
    [TestCase("GR", "85700", "13:2.88;", 22.12)]
    [TestCase("CY", "1065", "19:3.99;", 21.01)]
    [TestCase("", "", "24:4.84;", 20.16, Description = "a collection point: at home")]
    public async Task An_order_has_the_VAT_of_where_the_buyer_lives(string country, string zip, string taxRates, decimal exclTax)
    {
        var native = await SendAsync(country, zip, "10");

        Assert.Multiple(async () =>
        {
            Assert.That(native.Text("TaxRates").Trim(), Is.EqualTo(taxRates));
            Assert.That((native.Decimal("OrderTotal"), native.Decimal("OrderSubtotalExclTax"), native.Decimal("OrderTax")), Is.EqualTo((25m, exclTax, 25m - exclTax)));
            Assert.That(await MoneyAsync(native), Does.Contain("agree to the cent"));
        });
    }

    [Test]
    public async Task The_guest_has_addresses_of_its_own_as_after_a_checkout()
    {
        var native = await SendAsync("GR", "10563", "10");

        var book = await _shop.Database.RowsAsync(
            """SELECT a.*, c."BillingAddress_Id", c."ShippingAddress_Id" FROM "CustomerAddresses" m JOIN "Address" a ON a."Id" = m."Address_Id" JOIN "Customer" c ON c."Id" = m."Customer_Id" WHERE c."Id" = $p0""", native["CustomerId"]!);
        var own = book.Single();
        Assert.Multiple(() =>
        {
            Assert.That((own["BillingAddress_Id"], own["ShippingAddress_Id"]), Is.EqualTo((own["Id"], own["Id"])));
            Assert.That(own["Id"], Is.Not.EqualTo(native["BillingAddressId"]).And.Not.EqualTo(native["ShippingAddressId"]));
            Assert.That((own.Text("City"), own.Text("ZipPostalCode")), Is.EqualTo(("Αθήνα", "10563")));
        });
    }

    [Test]
    public async Task Goods_without_a_rate_are_told_on_both_pages()
    {
        var native = await SendAsync("DE", "10115", "10");

        Assert.That(native.Decimal("OrderTax"), Is.Zero);
        Assert.Multiple(async () =>
        {
            Assert.That(await MoneyAsync(native), Does.Contain("0 VAT").And.Not.Contain("agree"));
            var panel = (await _admin.PageAsync($"Admin/Order/Edit/{native["Id"]}")).Body!.TextContent;
            Assert.That(panel, Does.Contain("although the buyer's price includes VAT"));
        });
    }

    [Test]
    public async Task The_configuration_says_that_a_tax_category_has_no_rate_at_home()
    {
        Assert.That(await OpenPointsAsync(), Has.None.Contain("VAT rate"));

        await _shop.ArrangeAsync($"""UPDATE "Product" SET "TaxCategoryId" = {NoRateCategory} WHERE "Sku" = 'ABC123'""");
        Assert.That(await OpenPointsAsync(), Has.Some.Contain("VAT rate for every tax category"));

        await _shop.ArrangeAsync("""UPDATE "Product" SET "TaxCategoryId" = 0 WHERE "Sku" = 'ABC123'""");
        Assert.That(await OpenPointsAsync(), Has.None.Contain("VAT rate"));
    }

    private async Task<IEnumerable<string>> OpenPointsAsync() =>
        (await _admin.PageAsync("Admin/MarketplacesConfiguration/Configure")).QuerySelectorAll(".marketplaces-readiness li.open").Select(item => item.TextContent);

    private async Task<string> MoneyAsync(Dictionary<string, object?> native)
    {
        var order = (await _shop.Database.RowsAsync("""SELECT "Id" FROM "MarketplaceOrder" WHERE "OrderId" = $p0""", native["Id"]!)).Single();
        return (await _admin.PageAsync($"Admin/MarketplacesOrders/Details/{order["Id"]}")).QuerySelector("#marketplaces-order-money")!.TextContent;
    }

    private Task<Dictionary<string, object?>> SendAsync(string country, string zip, string sku) =>
        _shop.ReceiveAsync(SkroutzPayload.Order(SkroutzPayload.NewCode(), (sku, null, 1, 25m)).LivingIn(country, zip));
}
