using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>
/// Whether the shop has a VAT rate for what it sells when the buyer is at home. Without one nop says 0: net prices are then offered as if
/// they were gross, and orders have no VAT.
/// </summary>
public sealed class HomeVat(IRepository<Product> products, VatRates rates, PriceCustomer customers)
{
    private const int MostCategories = 50;

    /// <summary>Writes nothing: where nobody lives in the account's country yet, nothing can be found.</summary>
    public async Task<bool> IsFoundAsync(MarketplaceAccount account)
    {
        if (await customers.FindAtHomeAsync(account) is not { } buyer)
            return false;

        var categories = await products.Table
            .Where(product => product.Published && !product.Deleted && !product.IsTaxExempt)
            .Select(product => product.TaxCategoryId)
            .Distinct()
            .Take(MostCategories)
            .ToListAsync();
        foreach (var category in categories)
        {
            if (await rates.OfAsync(buyer, category) == 0)
                return false;
        }

        return true;
    }
}
