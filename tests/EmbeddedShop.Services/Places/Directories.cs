using EmbeddedShop.Caching;
using Nop.Core.Domain.Directory;
using Nop.Data;
using Nop.Services.Directory;

namespace EmbeddedShop.Places;

public sealed class CountryService(IRepository<Country> countries, Answers<Country> answers) : ICountryService
{
    public Task<IList<Country>> GetAllCountriesAsync(int languageId = 0, bool showHidden = false) =>
        Task.FromResult<IList<Country>>(answers.Get(
            $"all, {showHidden}",
            () => countries.Table.Where(country => showHidden || country.Published).OrderBy(country => country.DisplayOrder).ThenBy(country => country.Name).ToList()));

    public Task<Country> GetCountryByIdAsync(int countryId) => countries.GetByIdAsync(countryId, _ => default!);

    public Task<Country> GetCountryByTwoLetterIsoCodeAsync(string twoLetterIsoCode) =>
        Task.FromResult(string.IsNullOrEmpty(twoLetterIsoCode)
            ? null!
            : answers.Get($"by code, {twoLetterIsoCode}", () => countries.Table.FirstOrDefault(country => country.TwoLetterIsoCode == twoLetterIsoCode)!));
}

public sealed class StateProvinceService(IRepository<StateProvince> states, Answers<StateProvince> answers) : IStateProvinceService
{
    public Task<StateProvince> GetStateProvinceByIdAsync(int stateProvinceId) => states.GetByIdAsync(stateProvinceId, _ => default!);

    public Task<IList<StateProvince>> GetStateProvincesByCountryIdAsync(int countryId, int languageId = 0, bool showHidden = false) =>
        Task.FromResult<IList<StateProvince>>(answers.Get(
            $"of a country, {countryId}, {showHidden}",
            () => states.Table.Where(state => state.CountryId == countryId && (showHidden || state.Published))
                .OrderBy(state => state.DisplayOrder).ThenBy(state => state.Name).ToList()));
}

public sealed class CurrencyService(IRepository<Currency> currencies, CurrencySettings settings, Answers<Currency> answers) : ICurrencyService
{
    private List<Currency> All => answers.Get($"all", () => currencies.Table.OrderBy(currency => currency.DisplayOrder).ThenBy(currency => currency.Id).ToList());

    public Task<Currency> GetCurrencyByIdAsync(int currencyId) => currencies.GetByIdAsync(currencyId, _ => default!);

    public Task<Currency> GetCurrencyByCodeAsync(string currencyCode) =>
        Task.FromResult(string.IsNullOrEmpty(currencyCode)
            ? null!
            : All.Find(currency => currency.CurrencyCode.Equals(currencyCode, StringComparison.OrdinalIgnoreCase))!);

    public async Task<decimal> ConvertToPrimaryStoreCurrencyAsync(decimal amount, Currency sourceCurrencyCode) =>
        Convert(amount, sourceCurrencyCode, await GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId));

    public async Task<decimal> ConvertFromPrimaryStoreCurrencyAsync(decimal amount, Currency targetCurrencyCode) =>
        Convert(amount, await GetCurrencyByIdAsync(settings.PrimaryStoreCurrencyId), targetCurrencyCode);

    private static decimal Convert(decimal amount, Currency source, Currency target) => source.Id == target.Id ? amount : amount / source.Rate * target.Rate;
}
