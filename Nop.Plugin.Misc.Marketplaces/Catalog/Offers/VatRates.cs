using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Services.Tax;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>Rates of VAT, each asked for once.</summary>
public sealed class VatRates(ITaxService taxes)
{
    private readonly Dictionary<(int? AddressId, int TaxCategoryId, bool IsTaxExempt), decimal> _known = [];

    /// <summary>In percent.</summary>
    public async Task<decimal> OfAsync(Customer buyer, int taxCategoryId, bool isTaxExempt = false)
    {
        var kind = (buyer.BillingAddressId, taxCategoryId, isTaxExempt);
        if (_known.TryGetValue(kind, out var known))
            return known;

        var product = new Product { TaxCategoryId = taxCategoryId, IsTaxExempt = isTaxExempt };
        var (_, rate) = await taxes.GetProductPriceAsync(product, taxCategoryId, 100m, includingTax: true, buyer, priceIncludesTax: true);
        return _known[kind] = rate;
    }
}
