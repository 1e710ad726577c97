using EmbeddedShop.TestPlugin;
using EmbeddedShop.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Orders;
using Nop.Services.Catalog;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Localization;
using Nop.Services.Orders;
using Nop.Services.Security;
using Nop.Services.Tax;
using Shop.Tests.Support;

namespace EmbeddedShop.Tests.Services;

[TestFixtureSource(typeof(OnEachDatabase), nameof(Engines))]
internal sealed class ShopServicesTests(Engine engine) : OnEachDatabase(engine)
{
    [Test]
    public async Task A_missing_text_prints_itself_and_warns_every_time()
    {
        var texts = Shop.Get<ILocalizationService>();
        Assert.That(await texts.GetResourceAsync("No.Such.Key", 1), Is.EqualTo("no.such.key"));
        await texts.GetResourceAsync("No.Such.Key", 1);
        Assert.That(Shop.Repository<Log>().Table.Count(log => log.LogLevelId == 30 && log.ShortMessage.Contains("no.such.key")), Is.EqualTo(2));
    }

    [Test]
    public async Task Texts_for_all_languages_overwrite_the_one_written_before()
    {
        var texts = Shop.Get<ILocalizationService>();
        await texts.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { ["Test.Word"] = "word" });
        await texts.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { ["Test.Word"] = "λέξη" }, 2);
        Assert.That((await texts.GetResourceAsync("test.word", 1), await texts.GetResourceAsync("TEST.WORD", 2)), Is.EqualTo(("word", "λέξη")));
        await texts.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { ["Test.Word"] = "word" });
        Assert.That(await texts.GetResourceAsync("test.word", 2), Is.EqualTo("word"));
    }

    [Test]
    public void Two_spellings_of_one_key_are_refused() =>
        Assert.ThrowsAsync<ArgumentException>(() => Shop.Get<ILocalizationService>().AddOrUpdateLocaleResourceAsync(
            new Dictionary<string, string> { ["Test.Twice"] = "a", ["test.twice"] = "b" }));

    [Test]
    public async Task Settings_are_read_back_as_they_were_written()
    {
        var settings = Shop.Get<ISettingService>();
        await settings.SaveSettingAsync(new ParcelSettings { MaxPieces = 3, Couriers = ["A", "B"], Fee = 1.25m });
        await settings.SetSettingAsync("parcelsettings.maxpieces", 9, storeId: 1);
        var (shared, ofStore) = (await settings.LoadSettingAsync<ParcelSettings>(), await settings.LoadSettingAsync<ParcelSettings>(1));
        Assert.That((shared.MaxPieces, shared.Couriers.Count, shared.Fee, ofStore.MaxPieces), Is.EqualTo((3, 2, (decimal?)1.25m, 9)));
        await using var scope = Shop.NewScope();
        Assert.That(scope.ServiceProvider.GetRequiredService<ParcelSettings>().MaxPieces, Is.EqualTo(9));
    }

    [Test]
    public async Task Outside_a_request_the_background_customer_works()
    {
        var guests = Shop.Repository<Customer>().Table.Count();
        var customer = await Shop.Get<IWorkContext>().GetCurrentCustomerAsync();
        Assert.That((customer.SystemName, Shop.Repository<Customer>().Table.Count()), Is.EqualTo(("BackgroundTask", guests)));
    }

    [Test]
    public async Task A_guest_is_a_guest_and_has_no_permission()
    {
        var guest = await Shop.Get<ICustomerService>().InsertGuestCustomerAsync();
        var admin = Shop.Repository<Customer>().Table.Single(customer => customer.Email == "admin@shop.test");
        var permissions = Shop.Get<IPermissionService>();
        Assert.Multiple(async () =>
        {
            Assert.That(await Shop.Get<ICustomerService>().IsGuestAsync(guest), Is.True);
            Assert.That(await permissions.AuthorizeAsync("Parcels.View", guest), Is.False);
            Assert.That(await permissions.AuthorizeAsync("Parcels.View", admin), Is.True);
            Assert.That(await permissions.AuthorizeAsync("No.Such", admin), Is.False);
        });
    }

    [Test]
    public async Task Prices_include_tax_and_combinations_have_their_own()
    {
        var product = Shop.Repository<Product>().Table.Single(row => row.Sku == "DEF456");
        var large = Shop.Repository<ProductAttributeCombination>().Table.Single(row => row.Sku == "DEF456-LARGE");
        var guest = await Shop.Get<ICustomerService>().InsertGuestCustomerAsync();
        var store = await Shop.Get<IStoreContext>().GetCurrentStoreAsync();
        var (unit, _, _) = await Shop.Get<IShoppingCartService>().GetUnitPriceAsync(
            product, guest, store, ShoppingCartType.ShoppingCart, 1, large.AttributesXml, 0, null, null, includeDiscounts: true);
        await MoveAsync(guest, "GR", inTheBook: true);
        var (gross, rate) = await Shop.Get<ITaxService>().GetProductPriceAsync(product, unit, includingTax: true, guest);
        var (net, _) = await Shop.Get<ITaxService>().GetProductPriceAsync(product, unit, includingTax: false, guest);
        guest.IsTaxExempt = true;
        var (exempt, noRate) = await Shop.Get<ITaxService>().GetProductPriceAsync(product, unit, includingTax: true, guest);
        Assert.That((gross, rate, Math.Round(net, 2), exempt == net, noRate), Is.EqualTo((54.99m, 24m, 44.35m, true, 0m)));
    }

    [TestCase("GR", true, 24)]
    [TestCase("CY", true, 19)]
    [TestCase("DE", true, 0)]
    [TestCase("GR", false, 0, Description = "An address that is not in the customer's book does not exist for the tax service")]
    public async Task The_rate_is_that_of_the_country_of_the_buyers_address(string country, bool inTheBook, decimal expected)
    {
        var guest = await Shop.Get<ICustomerService>().InsertGuestCustomerAsync();
        await MoveAsync(guest, country, inTheBook);
        var (_, rate) = await Shop.Get<ITaxService>().GetProductPriceAsync(Shop.Repository<Product>().Table.First(), 10m, includingTax: true, guest);
        Assert.That(rate, Is.EqualTo(expected));
    }

    private async Task MoveAsync(Customer customer, string country, bool inTheBook)
    {
        var address = new Address { CountryId = (await Shop.Get<ICountryService>().GetCountryByTwoLetterIsoCodeAsync(country)).Id };
        await Shop.Get<IAddressService>().InsertAddressAsync(address);
        if (inTheBook)
            await Shop.Get<ICustomerService>().InsertCustomerAddressAsync(customer, address);
        (customer.BillingAddressId, customer.ShippingAddressId) = (address.Id, address.Id);
    }

    [Test]
    public async Task Greece_has_its_51_regions()
    {
        var greece = await Shop.Get<ICountryService>().GetCountryByTwoLetterIsoCodeAsync("GR");
        var regions = await Shop.Get<IStateProvinceService>().GetStateProvincesByCountryIdAsync(greece.Id, showHidden: true);
        Assert.That((regions.Count, regions.Count(region => region.Abbreviation == "ΘΕΣ")), Is.EqualTo((51, 2)));
    }

    [Test]
    public async Task What_nopCommerce_keeps_in_its_cache_is_kept_until_an_event_tells_of_a_change()
    {
        var rows = Shop.Repository<Currency>();
        var dollar = rows.Table.Single(row => row.CurrencyCode == "USD");
        var (old, changed) = (dollar.Rate, dollar.Rate + 1);
        Assert.That(await RateAsync(), Is.EqualTo(old));
        dollar.Rate = changed;

        await rows.UpdateAsync(dollar, publishEvent: false);
        Assert.That(await RateAsync(), Is.EqualTo(old), "without an event");
        await rows.UpdateAsync(dollar);
        Assert.That(await RateAsync(), Is.EqualTo(changed));
        dollar.Rate = old;
        await rows.UpdateAsync(dollar);

        async Task<decimal> RateAsync()
        {
            await using var scope = Shop.NewScope();
            return (await scope.ServiceProvider.GetRequiredService<ICurrencyService>().GetCurrencyByCodeAsync("usd")).Rate;
        }
    }

    [Test]
    public async Task What_is_not_there_is_asked_for_again()
    {
        var countries = Shop.Get<ICountryService>();
        Assert.That(await countries.GetCountryByTwoLetterIsoCodeAsync("ZZ"), Is.Null);
        var country = new Country { Name = "Nowhere", TwoLetterIsoCode = "ZZ" };
        await Shop.Repository<Country>().InsertAsync(country, publishEvent: false);
        Assert.That((await countries.GetCountryByTwoLetterIsoCodeAsync("ZZ")).Id, Is.EqualTo(country.Id));
        await Shop.Repository<Country>().DeleteAsync(country);
        Assert.That(await countries.GetCountryByTwoLetterIsoCodeAsync("ZZ"), Is.Null);
    }

    [Test]
    public async Task Attributes_are_described()
    {
        var product = Shop.Repository<Product>().Table.Single(row => row.Sku == "405753");
        var size = Shop.Repository<ProductAttributeCombination>().Table.Single(row => row.Sku == "40575312-14");
        Assert.That(await Shop.Get<IProductAttributeFormatter>().FormatAttributesAsync(product, size.AttributesXml), Is.EqualTo("Μέγεθος: 12-14").Or.Contain("12-14"));
    }

    [Test]
    public void Encrypted_text_comes_back_and_differs_each_time()
    {
        var encryption = Shop.Get<IEncryptionService>();
        var (first, second) = (encryption.EncryptText("demo"), encryption.EncryptText("demo"));
        Assert.That((encryption.DecryptText(first), first == second, encryption.EncryptText("")), Is.EqualTo(("demo", false, "")));
        Assert.Catch(() => encryption.DecryptText(first, "another key"));
    }
}
