using Nop.Core.Domain.Directory;
using Nop.Data;
using Nop.Services.Directory;

namespace EmbeddedShop.Places;

public sealed class CountryService(IRepository<Country> countries) : ICountryService
{
    public Task<IList<Country>> GetAllCountriesAsync(int languageId = 0, bool showHidden = false) =>
        Task.FromResult<IList<Country>>(
            [.. countries.Table.Where(country => showHidden || country.Published).OrderBy(country => country.DisplayOrder).ThenBy(country => country.Name)]);

    public Task<Country> GetCountryByIdAsync(int countryId) => countries.GetByIdAsync(countryId, _ => default!);

    public Task<Country> GetCountryByTwoLetterIsoCodeAsync(string twoLetterIsoCode) =>
        Task.FromResult(string.IsNullOrEmpty(twoLetterIsoCode)
            ? null!
            : countries.Table.FirstOrDefault(country => country.TwoLetterIsoCode == twoLetterIsoCode)!);
}

public sealed class StateProvinceService(IRepository<StateProvince> states) : IStateProvinceService
{
    public Task<StateProvince> GetStateProvinceByIdAsync(int stateProvinceId) => states.GetByIdAsync(stateProvinceId, _ => default!);

    public Task<IList<StateProvince>> GetStateProvincesByCountryIdAsync(int countryId, int languageId = 0, bool showHidden = false) =>
        Task.FromResult<IList<StateProvince>>(
            [.. states.Table.Where(state => state.CountryId == countryId && (showHidden || state.Published)).OrderBy(state => state.DisplayOrder).ThenBy(state => state.Name)]);
}

public sealed class CurrencyService(IRepository<Currency> currencies, CurrencySettings settings) : ICurrencyService
{
    public Task<Currency> GetCurrencyByIdAsync(int currencyId) => currencies.GetByIdAsync(currencyId, _ => default!);

    public Task<Currency> GetCurrencyByCodeAsync(string currencyCode) =>
        Task.FromResult(string.IsNullOrEmpty(currencyCode) ? null! : currencies.Table.FirstOrDefault(currency => currency.CurrencyCode == currencyCode)!);

    public async Task<decimal> ConvertToPrimaryStoreCurrencyAsync(decimal amount, Currency sourceCurrencyCode) =>
        await ConvertCurrencyAsync(amount, sourceCurrencyCode, await GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId));

    public async Task<decimal> ConvertFromPrimaryStoreCurrencyAsync(decimal amount, Currency targetCurrencyCode) =>
        await ConvertCurrencyAsync(amount, await GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId), targetCurrencyCode);

    public Task<decimal> ConvertCurrencyAsync(decimal amount, Currency sourceCurrencyCode, Currency targetCurrencyCode)
    {
        ArgumentNullException.ThrowIfNull(sourceCurrencyCode);
        ArgumentNullException.ThrowIfNull(targetCurrencyCode);
        return Task.FromResult(amount == 0 || sourceCurrencyCode.Id == targetCurrencyCode.Id
            ? amount
            : amount / sourceCurrencyCode.Rate * targetCurrencyCode.Rate);
    }
}
