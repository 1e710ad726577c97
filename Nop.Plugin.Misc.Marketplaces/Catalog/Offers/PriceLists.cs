using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Catalog;
using Nop.Services.Configuration;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>Makes the price list of a page, and knows whether this shop's prices can be told from its rows.</summary>
public sealed class PriceLists(
    ShopPrices prices,
    SpecialPrices special,
    IPriceCalculationService rounding,
    ShoppingCartSettings cart,
    MarketplacesSettings settings,
    ISettingService settingService,
    Journal journal)
{
    /// <summary>A single product may have been changed between two readings; more of them at once were not.</summary>
    private const int FewestToBelieve = 2;

    /// <summary>So many prices that were told from rows as nop's price service tells them, on the pages of one run, show that it says nothing else.</summary>
    private const int EnoughChecked = 60;

    private PriceList? _last;
    private int _agreed;

    public async Task<PriceList> OfAsync(MarketplaceAccount account, IReadOnlyCollection<CatalogueProduct> page)
    {
        _agreed = _last is null or { Disagreements.Count: 0 } ? _agreed + (_last?.Checked ?? 0) : 0;
        return _last = await OfAsync(account, settings.AskEveryPrice ? null : await special.AmongAsync(page));
    }

    /// <summary>For a page in which the rows do not say what nop's price service does: asked for every product, and from now on always when that is no chance.</summary>
    public async Task<PriceList> WithoutRowsAsync(MarketplaceAccount account, IReadOnlyCollection<Product> disagreements)
    {
        if (disagreements.Select(product => product.Id).Distinct().Count() >= FewestToBelieve && !settings.AskEveryPrice)
            await AskAlwaysAsync(account, disagreements.First());
        return await OfAsync(account, specialOnes: null);
    }

    private async Task<PriceList> OfAsync(MarketplaceAccount account, HashSet<int>? specialOnes) =>
        new(await prices.TermsAsync(account), specialOnes, _agreed >= EnoughChecked, prices, rounding, cart);

    private async Task AskAlwaysAsync(MarketplaceAccount account, Product product)
    {
        settings.AskEveryPrice = true;
        await settingService.SetSettingAsync($"{nameof(MarketplacesSettings)}.{nameof(MarketplacesSettings.AskEveryPrice)}".ToLowerInvariant(), true);
        await journal.AccountAsync(account.Id, JournalLevel.Warning, new(CatalogTexts.PricesDisagree, product.Name));
    }
}
