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
using Nop.Services.Shipping;
using Nop.Services.Stores;

namespace Plugin.Tests.Histories.Shop;

/// <summary>What does not change in the course of a history: one store, Greek, euro, 24 % VAT, unless a test says otherwise.</summary>
internal sealed class ShopFacts : IStoreService, ICountryService, IStateProvinceService, ICurrencyService, ILanguageService,
    ICustomNumberFormatter, IPriceCalculationService, IProductAttributeFormatter, IShippingService
{
    private static readonly Currency _euro = new() { Id = 1, CurrencyCode = "EUR", Rate = 1 };

    public decimal Rate { get; init; } = 24m;

    public decimal ShippingRate { get; init; } = 24m;

    public decimal FeeRate { get; init; } = 24m;

    /// <summary>How many of the primary currency one euro is; its amounts are rounded to its cents by nobody.</summary>
    public decimal PrimaryPerEuro { get; init; } = 1m;

    /// <summary>Who was asked for rates.</summary>
    public List<Customer> Taxed { get; } = [];

    /// <summary>Of which stock the owner was told.</summary>
    public List<string> LowStock { get; } = [];

    /// <summary>What was mailed from templates: to whom, and with which values.</summary>
    public List<string> Mails { get; } = [];

    /// <summary>The owner has not switched the templates off.</summary>
    public bool SendsMails { get; set; } = true;

    public decimal Cost { get; init; }

    public decimal Weight { get; init; }

    public Task<IList<Store>> GetAllStoresAsync() => Task.FromResult<IList<Store>>([new Store { Id = 1 }]);

    public Task<Store> GetStoreByIdAsync(int storeId) => Task.FromResult(new Store { Id = storeId });

    public Task<IList<Country>> GetAllCountriesAsync(int languageId = 0, bool showHidden = false) => throw new NotSupportedException();

    public Task<Country> GetCountryByIdAsync(int countryId) => throw new NotSupportedException();

    public Task<Country> GetCountryByTwoLetterIsoCodeAsync(string twoLetterIsoCode) => Task.FromResult(new Country { Id = 1 });

    public Task<StateProvince> GetStateProvinceByIdAsync(int stateProvinceId) => throw new NotSupportedException();

    public Task<IList<StateProvince>> GetStateProvincesByCountryIdAsync(int countryId, int languageId = 0, bool showHidden = false) =>
        Task.FromResult<IList<StateProvince>>([]);

    public Task<Currency> GetCurrencyByIdAsync(int currencyId) =>
        Task.FromResult(PrimaryPerEuro == 1m ? _euro : new Currency { Id = currencyId, CurrencyCode = "XXX", Rate = PrimaryPerEuro });

    public Task<Currency> GetCurrencyByCodeAsync(string currencyCode) => Task.FromResult(_euro);

    public Task<decimal> ConvertToPrimaryStoreCurrencyAsync(decimal amount, Currency sourceCurrencyCode) => Task.FromResult(amount * PrimaryPerEuro);

    public Task<decimal> ConvertFromPrimaryStoreCurrencyAsync(decimal amount, Currency targetCurrencyCode) => throw new NotSupportedException();

    public Task<decimal> ConvertCurrencyAsync(decimal amount, Currency sourceCurrencyCode, Currency targetCurrencyCode) => throw new NotSupportedException();

    public Task<IList<Language>> GetAllLanguagesAsync(bool showHidden = false, int storeId = 0) =>
        Task.FromResult<IList<Language>>([new Language { Id = 1, LanguageCulture = "el-GR", UniqueSeoCode = "el" }]);

    public Task<Language> GetLanguageByIdAsync(int languageId) => throw new NotSupportedException();

    public string GenerateOrderCustomNumber(Order order) => $"{order.Id}";

    public Task<decimal> GetProductCostAsync(Product product, string attributesXml) => Task.FromResult(Cost);

    public Task<decimal> GetShoppingCartItemWeightAsync(Product product, string attributesXml, bool ignoreFreeShippedItems = false) => Task.FromResult(Weight);

    public Task<decimal> RoundPriceAsync(decimal value, Currency? currency = default) => Task.FromResult(Math.Round(value, 2));

    public Task<string> FormatAttributesAsync(Product product, string attributesXml) => throw new NotSupportedException();

    public Task<string> FormatAttributesAsync(Product product, string attributesXml, Customer customer, Store store, string separator = "<br />", bool htmlEncode = true, bool renderPrices = true, bool renderProductAttributes = true, bool renderGiftCardAttributes = true, bool allowHyperlinks = true) =>
        Task.FromResult("Size");
}
