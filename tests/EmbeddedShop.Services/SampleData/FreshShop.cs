using System.Security.Cryptography;
using EmbeddedShop.Customers;
using EmbeddedShop.Database;
using EmbeddedShop.Database.Rows;
using EmbeddedShop.Security;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Cms;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Core.Domain.Tax;
using Nop.Data;
using Nop.Services.Configuration;
using Nop.Services.Localization;

namespace EmbeddedShop.SampleData;

/// <summary>What an installation of nopCommerce leaves behind, in small: store, languages, currencies, roles, an administrator, products.</summary>
internal sealed class FreshShop(ShopDatabase database, ShopOptions options, IServiceProvider services)
{
    public const string AdminEmail = "admin@shop.test";
    public const string AdminPassword = "admin";

    public async Task InsertAsync()
    {
        await InsertLanguagesAsync();
        await InsertStoreAsync();
        var settings = services.GetRequiredService<ISettingService>();
        await settings.SaveSettingAsync(new SecuritySettings { EncryptionKey = RandomNumberGenerator.GetHexString(16, lowercase: true) });
        await settings.SaveSettingAsync(new WidgetSettings { ActiveWidgetSystemNames = [] });
        await InsertCurrenciesAsync(settings);
        await settings.SaveSettingAsync(new LocalizationSettings { DefaultAdminLanguageId = Of<Language>().Table.OrderBy(language => language.DisplayOrder).First().Id });
        await settings.SaveSettingAsync(Taxes);
        await InsertSenderAsync(settings);
        await SampleCountries.InsertAsync(Of<Country>(), Of<StateProvince>());
        await Of<TaxRate>().InsertAsync(new TaxRate { CountryId = Of<Country>().Table.Single(country => country.TwoLetterIsoCode == "CY").Id, Percentage = 19 });
        await InsertCustomersAsync();
        var localization = services.GetRequiredService<ILocalizationService>();
        await localization.AddOrUpdateLocaleResourceAsync(ShopTexts.English);
        var greek = Of<Language>().Table.First(language => language.UniqueSeoCode == "el");
        foreach (var texts in services.GetServices<IShopTexts>())
        {
            await localization.AddOrUpdateLocaleResourceAsync(texts.English.ToDictionary());
            await localization.AddOrUpdateLocaleResourceAsync(texts.Greek.ToDictionary(), greek.Id);
        }

        await new Catalogue(Of<Product>(), Of<ProductAttribute>(), Of<ProductAttributeMapping>(), Of<ProductAttributeValue>(), Of<ProductAttributeCombination>()).InsertAsync();
        await ManyProducts.InsertAsync(database, options.Products);
        await new ShopWindow(services).InsertAsync();
    }

    /// <summary>What a shop in Greece sets: prices with VAT, by the buyer's address, shipping and fees taxed too, and no default tax address.</summary>
    private static TaxSettings Taxes => new()
    {
        TaxBasedOn = TaxBasedOn.BillingAddress,
        PricesIncludeTax = true,
        ShippingIsTaxable = true,
        ShippingPriceIncludesTax = true,
        PaymentMethodAdditionalFeeIsTaxable = true,
        PaymentMethodAdditionalFeeIncludesTax = true,
    };

    private async Task InsertSenderAsync(ISettingService settings)
    {
        var sender = new EmailAccount { Email = "shop@shop.test", DisplayName = "Embedded shop" };
        await Of<EmailAccount>().InsertAsync(sender);
        await settings.SaveSettingAsync(new EmailAccountSettings { DefaultEmailAccountId = sender.Id });
    }

    private IRepository<T> Of<T>() where T : Nop.Core.BaseEntity => services.GetRequiredService<IRepository<T>>();

    private Task InsertLanguagesAsync() =>
        Of<Language>().InsertAsync(
        [
            new Language { Name = "English", LanguageCulture = "en-US", UniqueSeoCode = "en", FlagImageFileName = "us.png", Published = true, DisplayOrder = 1 },
            new Language { Name = "Ελληνικά", LanguageCulture = "el-GR", UniqueSeoCode = "el", FlagImageFileName = "gr.png", Published = true, DisplayOrder = 2 },
        ]);

    private Task InsertStoreAsync() =>
        Of<Store>().InsertAsync(new Store
        {
            Name = "Embedded shop",
            Url = options.StoreUrl?.ToString() ?? options.ShopUrl,
            Hosts = options.ShopHosts,
            DisplayOrder = 1,
            CompanyName = "Embedded shop",
            DefaultTitle = "Embedded shop",
        });

    private async Task InsertCurrenciesAsync(ISettingService settings)
    {
        var euro = Currency("Euro", "EUR", 1, "el-GR");
        var dollar = Currency("US Dollar", "USD", 1.1m, "en-US");
        await Of<Currency>().InsertAsync([euro, dollar]);
        await settings.SaveSettingAsync(new CurrencySettings { PrimaryStoreCurrencyId = euro.Id, PrimaryExchangeRateCurrencyId = euro.Id });
    }

    private async Task InsertCustomersAsync()
    {
        var administrators = Role(NopCustomerDefaults.AdministratorsRoleName);
        var registered = Role(NopCustomerDefaults.RegisteredRoleName);
        await Of<CustomerRole>().InsertAsync([administrators, registered, Role(NopCustomerDefaults.GuestsRoleName)]);
        var admin = new Customer
        {
            CustomerGuid = Guid.NewGuid(),
            Email = AdminEmail,
            Username = AdminEmail,
            FirstName = "John",
            LastName = "Smith",
            Active = true,
            CreatedOnUtc = DateTime.UtcNow,
            LastActivityDateUtc = DateTime.UtcNow,
        };
        await Of<Customer>().InsertAsync(admin);
        await Of<CustomerPassword>().InsertAsync(AdminSignIn.PasswordFor(admin.Id, AdminPassword));
        await Of<CustomerCustomerRoleMapping>().InsertAsync(
        [
            new CustomerCustomerRoleMapping { CustomerId = admin.Id, CustomerRoleId = administrators.Id },
            new CustomerCustomerRoleMapping { CustomerId = admin.Id, CustomerRoleId = registered.Id },
        ]);
        await services.GetRequiredService<CustomerService>().GetOrCreateBackgroundTaskCustomerAsync();
    }

    private static Currency Currency(string name, string code, decimal rate, string locale) => new()
    {
        Name = name,
        CurrencyCode = code,
        Rate = rate,
        DisplayLocale = locale,
        Published = true,
        CreatedOnUtc = DateTime.UtcNow,
        UpdatedOnUtc = DateTime.UtcNow,
    };

    private static CustomerRole Role(string name) => new() { Name = name, SystemName = name, Active = true, IsSystemRole = true };
}
