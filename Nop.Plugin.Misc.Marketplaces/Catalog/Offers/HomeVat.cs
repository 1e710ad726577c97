using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Tax;
using Nop.Services.Tax;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>
/// Whether the shop has a VAT rate for what it sells when the buyer is at home. Without one nop says 0: net prices are then offered as if
/// they were gross, and orders have no VAT.
/// </summary>
public sealed class HomeVat(IRepository<Product> products, ITaxService taxes, PriceCustomer customers, HomeCountry home)
{
    private const int MostCategories = 50;

    public async Task<bool> IsFoundAsync(MarketplaceAccount account)
    {
        if (await home.FindAsync(account) is null)
            return false;

        var buyer = await customers.AtHomeAsync(account);
        var categories = await products.Table
            .Where(product => product.Published && !product.Deleted && !product.IsTaxExempt)
            .Select(product => product.TaxCategoryId)
            .Distinct()
            .Take(MostCategories)
            .ToListAsync();
        foreach (var category in categories)
        {
            var (_, rate) = await taxes.GetProductPriceAsync(new Product { TaxCategoryId = category }, category, 100m, includingTax: true, buyer, priceIncludesTax: true);
            if (rate == 0)
                return false;
        }

        return true;
    }
}
