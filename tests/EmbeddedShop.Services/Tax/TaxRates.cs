using EmbeddedShop.Caching;
using EmbeddedShop.Database.Rows;
using Nop.Core.Configuration;
using Nop.Core.Domain.Common;
using Nop.Data;
using Nop.Services.Directory;

namespace EmbeddedShop.Tax;

public sealed class EmbeddedShopSettings : ISettings
{
    /// <summary>In percent: of every tax category, for everybody in fixed mode, for Greece in country mode.</summary>
    public decimal TaxRate { get; set; } = 24m;

    /// <summary>Rates depend on the country of the buyer's address, as in the usual Greek shop; otherwise one rate is fixed for everybody.</summary>
    public bool RatesByCountry { get; set; } = true;
}

/// <summary>
/// The tax provider: fixed, or by country, state and zip from the table TaxRate, with the Greek standard rate where the table has no row for
/// Greece. As in the host, an address that is not there has no rate, and nobody is told.
/// </summary>
public sealed class TaxRates(EmbeddedShopSettings settings, IRepository<TaxRate> rates, Answers<TaxRate> answers, ICountryService countries)
{
    private const string Home = "GR";

    public async Task<decimal> FindAsync(Address? address, int taxCategoryId, int storeId)
    {
        if (!settings.RatesByCountry)
            return settings.TaxRate;
        if (address?.CountryId is not { } countryId)
            return 0;

        var zip = address.ZipPostalCode?.Trim() ?? "";
        var found = answers.Get($"all", () => rates.Table.ToList())
            .Where(rate => rate.CountryId == countryId && rate.TaxCategoryId == taxCategoryId)
            .Where(rate => rate.StoreId == 0 || rate.StoreId == storeId)
            .Where(rate => rate.StateProvinceId == 0 || rate.StateProvinceId == address.StateProvinceId)
            .Where(rate => string.IsNullOrWhiteSpace(rate.Zip) || rate.Zip.Equals(zip, StringComparison.OrdinalIgnoreCase))
            .OrderBy(rate => rate.StoreId == 0).ThenBy(rate => rate.StateProvinceId == 0).ThenBy(rate => string.IsNullOrEmpty(rate.Zip))
            .FirstOrDefault();
        return found?.Percentage
            ?? ((await countries.GetCountryByTwoLetterIsoCodeAsync(Home))?.Id == countryId ? settings.TaxRate : 0);
    }
}
