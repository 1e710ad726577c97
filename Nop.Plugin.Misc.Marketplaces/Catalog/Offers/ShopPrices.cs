using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Directory;
using Nop.Services.Orders;
using Nop.Services.Stores;
using Nop.Services.Tax;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>What one piece costs a guest of the account's store who lives in the account's country now, in euro and with tax.</summary>
public sealed class ShopPrices(
    IShoppingCartService shoppingCarts,
    ITaxService taxes,
    ICurrencyService currencies,
    CurrencySettings currencySettings,
    IStoreService stores,
    PriceCustomer customers)
{
    /// <summary>An amount as it may stand in the shop, large enough to show every rate.</summary>
    public const decimal Sample = 10000m;

    private const string Euro = "EUR";

    /// <summary>What is the same for all products of an account.</summary>
    public async Task<PriceTerms> TermsAsync(MarketplaceAccount account)
    {
        var store = await stores.GetStoreByIdAsync(account.StoreId)
            ?? throw new NopException($"The store {account.StoreId} of the marketplace account {account.Id} does not exist.");
        return new PriceTerms(store, await customers.AtHomeAsync(account), await ConversionAsync());
    }

    /// <param name="attributesXml">Empty for the product itself.</param>
    public async Task<decimal> PriceAsync(PriceTerms terms, Product product, string attributesXml)
    {
        var (unitPrice, _, _) = await shoppingCarts.GetUnitPriceAsync(
            product, terms.Customer, terms.Store, ShoppingCartType.ShoppingCart, 1, attributesXml, decimal.Zero, null, null, true);
        return await OfferedAsync(terms, product, unitPrice);
    }

    /// <summary>What is offered for an amount of the shop: with tax, in euro.</summary>
    public async Task<decimal> OfferedAsync(PriceTerms terms, Product product, decimal amount)
    {
        var (withTax, _) = await taxes.GetProductPriceAsync(product, amount, true, terms.Customer);
        return terms.ConvertTo is null ? withTax : await currencies.ConvertFromPrimaryStoreCurrencyAsync(withTax, terms.ConvertTo);
    }

    public static bool IsEuro(Currency currency) => string.Equals(currency.CurrencyCode, Euro, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null when the shop calculates in euro anyway.</summary>
    private async Task<Currency?> ConversionAsync()
    {
        var primary = await currencies.GetCurrencyByIdAsync(currencySettings.PrimaryStoreCurrencyId);
        return primary is not null && IsEuro(primary)
            ? null
            : await currencies.GetCurrencyByCodeAsync(Euro)
                ?? throw new NopException("Marketplaces take prices in euro; add the currency EUR with its rate to the shop.");
    }
}

/// <param name="ConvertTo">Null when no conversion is needed.</param>
public sealed record PriceTerms(Store Store, Customer Customer, Currency? ConvertTo);
