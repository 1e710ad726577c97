using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>
/// Prices of a page of products. Most cost the amount in their row and the tax of their category, which is asked for once; nop's price service,
/// which is slow, is asked for the others.
/// </summary>
/// <param name="special">Products of which the row does not say everything; null for all.</param>
/// <param name="isProven">Enough prices were checked on other pages: a sample is enough here.</param>
public sealed class PriceList(PriceTerms terms, IReadOnlySet<int>? special, bool isProven, ShopPrices prices, IPriceCalculationService rounding, ShoppingCartSettings cart)
{
    /// <summary>How many prices that are news to the marketplace are checked.</summary>
    private const int MostChecked = 20;

    /// <summary>And one in so many of the others.</summary>
    private const int SampleOneIn = 200;

    private readonly Dictionary<(int TaxCategoryId, bool IsTaxExempt), decimal> _factors = [];
    private readonly List<Product> _disagreements = [];
    private int _news;

    /// <summary>Products of which nop's price service says otherwise.</summary>
    public IReadOnlyCollection<Product> Disagreements => _disagreements;

    /// <summary>How many prices the service has confirmed, or not.</summary>
    public int Checked { get; private set; }

    /// <returns>Euro with tax; null when no product can be sold at that price.</returns>
    public async Task<decimal?> OfAsync(Product product, ProductAttributeCombination? combination) =>
        IsPlain(product) ? await PlainAsync(product, combination) : await AskAsync(product, combination);

    /// <summary>Asks nop's price service about some of the prices that were found without it.</summary>
    public async Task CheckAsync(Product product, ProductAttributeCombination? combination, decimal? price, bool isNews)
    {
        if (!IsPlain(product) || !(isNews && !isProven ? _news++ < MostChecked : Random.Shared.Next(SampleOneIn) == 0))
            return;

        Checked++;
        if (await AskAsync(product, combination) != price)
            _disagreements.Add(product);
    }

    private bool IsPlain(Product product) => special?.Contains(product.Id) == false;

    private async Task<decimal?> AskAsync(Product product, ProductAttributeCombination? combination) =>
        OfferPrice.Of(await prices.PriceAsync(terms, product, combination?.AttributesXml ?? ""));

    private async Task<decimal?> PlainAsync(Product product, ProductAttributeCombination? combination)
    {
        var amount = Math.Max(0, combination?.OverriddenPrice ?? product.Price);
        if (cart.RoundPricesDuringCalculation)
            amount = await rounding.RoundPriceAsync(amount);
        return OfferPrice.Of(amount * await FactorAsync(product));
    }

    /// <summary>Tax and currency: what is offered for one unit of the shop's currency.</summary>
    private async Task<decimal> FactorAsync(Product product)
    {
        var kind = (product.TaxCategoryId, product.IsTaxExempt);
        if (!_factors.TryGetValue(kind, out var factor))
            _factors[kind] = factor = await prices.OfferedAsync(terms, product, ShopPrices.Sample) / ShopPrices.Sample;
        return factor;
    }
}
