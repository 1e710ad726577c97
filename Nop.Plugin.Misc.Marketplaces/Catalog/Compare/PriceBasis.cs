using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Tax;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Compare;

/// <summary>
/// What stands behind every price and says nothing when it changes: tax rates, the provider of tax, whether prices are entered with tax. Each
/// run prices one thing of each kind of tax, which is cheap, and asks for a comparison when any of them costs something else than before.
/// </summary>
public sealed class PriceBasis(IRepository<TaxCategory> categories, ShopPrices prices, AccountProgress progress)
{
    /// <summary>Does nothing but remember, the first time: then everything has just been compared.</summary>
    public async Task LookAsync(MarketplaceAccount account)
    {
        var basis = await OfAsync(account);
        if (basis == account.PriceBasis)
            return;

        if (account.PriceBasis is null)
            await progress.PriceBasisKnownAsync(account.Id, basis);
        else
            await progress.PriceBasisChangedAsync(account.Id, account.PriceBasis, basis);
    }

    private async Task<string> OfAsync(MarketplaceAccount account)
    {
        var terms = await prices.TermsAsync(account);
        var basis = new StringBuilder();
        foreach (var category in (await categories.Table.OrderBy(category => category.Id).Select(category => category.Id).ToListAsync()).Prepend(0))
        {
            var sample = new Product { TaxCategoryId = category };
            basis.Append(CultureInfo.InvariantCulture, $"{category}={await prices.OfferedAsync(terms, sample, ShopPrices.Sample):0.####};");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(basis.ToString())));
    }
}
