using Nop.Core.Domain.Directory;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.Marketplaces.Tax;

/// <summary>The country that an account's buyers are taken to live in where nothing else is known of them.</summary>
public sealed class HomeCountry(ICountryService countries)
{
    /// <summary>Null when the shop does not have the country.</summary>
    public async Task<Country?> FindAsync(MarketplaceAccount account) => await countries.GetCountryByTwoLetterIsoCodeAsync(account.CountryCode);
}
