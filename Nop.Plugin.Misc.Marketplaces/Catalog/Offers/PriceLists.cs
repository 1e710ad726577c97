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
    public async Task<PriceList> OfAsync(MarketplaceAccount account, IReadOnlyCollection<CatalogueProduct> page) =>
        new(await prices.TermsAsync(account), settings.AskEveryPrice ? null : await special.AmongAsync(page), prices, rounding, cart);

    /// <summary>nop's price service says otherwise: from now on it is asked for every product.</summary>
    public async Task DisagreeAsync(MarketplaceAccount account, Product product)
    {
        settings.AskEveryPrice = true;
        await settingService.SetSettingAsync($"{nameof(MarketplacesSettings)}.{nameof(MarketplacesSettings.AskEveryPrice)}".ToLowerInvariant(), true);
        await journal.AccountAsync(account.Id, JournalLevel.Warning, new(CatalogTexts.PricesDisagree, product.Name));
    }
}
