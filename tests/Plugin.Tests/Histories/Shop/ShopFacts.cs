using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Services.Catalog;
using Nop.Services.Directory;
using Nop.Services.Localization;
using Nop.Services.Orders;
using Nop.Services.Stores;
using Nop.Services.Tax;

namespace Plugin.Tests.Histories.Shop;

/// <summary>What does not change in the course of a history: one store, Greek, euro, 24 % VAT.</summary>
internal sealed class ShopFacts : IStoreService, ICountryService, IStateProvinceService, ICurrencyService, ILanguageService, ITaxService,
    ICustomNumberFormatter, IPriceCalculationService, IProductAttributeFormatter
{
    private const decimal Rate = 24m;

    public Task<IList<Store>> GetAllStoresAsync() => Task.FromResult<IList<Store>>([new Store { Id = 1 }]);

    public Task<Store> GetStoreByIdAsync(int storeId) => Task.FromResult(new Store { Id = storeId });

    public Task<Country> GetCountryByIdAsync(int countryId) => throw new NotSupportedException();

    public Task<Country> GetCountryByTwoLetterIsoCodeAsync(string twoLetterIsoCode) => Task.FromResult(new Country { Id = 1 });

    public Task<StateProvince> GetStateProvinceByIdAsync(int stateProvinceId) => throw new NotSupportedException();

    public Task<IList<StateProvince>> GetStateProvincesByCountryIdAsync(int countryId, int languageId = 0, bool showHidden = false) =>
        Task.FromResult<IList<StateProvince>>([]);

    public Task<Currency> GetCurrencyByIdAsync(int currencyId) => GetCurrencyByCodeAsync("EUR");

    public Task<Currency> GetCurrencyByCodeAsync(string currencyCode) => Task.FromResult(new Currency { Id = 1, CurrencyCode = "EUR", Rate = 1 });

    public Task<decimal> ConvertToPrimaryStoreCurrencyAsync(decimal amount, Currency sourceCurrencyCode) => throw new NotSupportedException();

    public Task<decimal> ConvertFromPrimaryStoreCurrencyAsync(decimal amount, Currency targetCurrencyCode) => throw new NotSupportedException();

    public Task<decimal> ConvertCurrencyAsync(decimal amount, Currency sourceCurrencyCode, Currency targetCurrencyCode) => throw new NotSupportedException();

    public Task<IList<Language>> GetAllLanguagesAsync(bool showHidden = false, int storeId = 0) =>
        Task.FromResult<IList<Language>>([new Language { Id = 1, LanguageCulture = "el-GR", UniqueSeoCode = "el" }]);

    public Task<Language> GetLanguageByIdAsync(int languageId) => throw new NotSupportedException();

    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, int taxCategoryId, decimal price, bool includingTax, Customer customer, bool priceIncludesTax) =>
        Task.FromResult((price, Rate));

    public Task<(decimal price, decimal taxRate)> GetShippingPriceAsync(decimal price, bool includingTax, Customer customer) => Task.FromResult((price, Rate));

    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price) => throw new NotSupportedException();

    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price, Customer customer) => throw new NotSupportedException();

    public Task<(decimal price, decimal taxRate)> GetProductPriceAsync(Product product, decimal price, bool includingTax, Customer customer) => throw new NotSupportedException();

    public Task<(decimal price, decimal taxRate)> GetShippingPriceAsync(decimal price, Customer customer) => throw new NotSupportedException();

    public string GenerateOrderCustomNumber(Order order) => $"{order.Id}";

    public Task<decimal> GetProductCostAsync(Product product, string attributesXml) => Task.FromResult(0m);

    public Task<decimal> RoundPriceAsync(decimal value, Currency? currency = default) => throw new NotSupportedException();

    public Task<string> FormatAttributesAsync(Product product, string attributesXml) => throw new NotSupportedException();

    public Task<string> FormatAttributesAsync(Product product, string attributesXml, Customer customer, Store store, string separator = "<br />", bool htmlEncode = true, bool renderPrices = true, bool renderProductAttributes = true, bool renderGiftCardAttributes = true, bool allowHyperlinks = true) =>
        Task.FromResult("Size");
}
