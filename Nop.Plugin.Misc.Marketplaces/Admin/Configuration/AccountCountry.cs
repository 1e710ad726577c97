using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Directory;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>The country an account's buyers are taken to live in: what can be chosen, and whether the shop has VAT rates for it.</summary>
public sealed class AccountCountry(ICountryService countries, HomeVat vat)
{
    /// <summary>The shop's countries by their names in the language of the person, and the chosen one also where the shop no longer has it.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ChoicesAsync(MarketplaceAccount account)
    {
        var choices = (await countries.GetAllCountriesAsync(showHidden: true))
            .Where(country => country.TwoLetterIsoCode is { Length: 2 })
            .Select(country => Choice(country.TwoLetterIsoCode.ToUpperInvariant(), country.Name))
            .ToList();
        if (!choices.Exists(choice => choice.Value == account.CountryCode))
            choices.Add(Choice(account.CountryCode, account.CountryCode));

        return [.. choices.OrderBy(choice => choice.Text, StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true))];
    }

    public Task<bool> HasVatAsync(MarketplaceAccount account) => vat.IsFoundAsync(account);

    private static SelectListItem Choice(string code, string stored) => new(CountryName.Of(code, stored), code);
}
