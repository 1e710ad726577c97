using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>What products and combinations are called, for a page of listings.</summary>
public sealed class ProductNames(IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, CombinationNames combinationNames)
{
    public async Task<IReadOnlyDictionary<ProductIdentity, string>> OfAsync(IReadOnlyCollection<MarketplaceListing> page)
    {
        var (productIds, combinationIds) = (page.Select(listing => listing.ProductId).Distinct().ToList(), page.Select(listing => listing.CombinationId).Where(id => id != 0).Distinct().ToList());
        var whole = productIds.Count == 0
            ? []
            : (await products.Table.Where(product => productIds.Contains(product.Id)).Select(product => new { product.Id, product.Name }).ToListAsync()).ToDictionary(product => product.Id, product => product.Name);
        var parts = combinationIds.Count == 0
            ? new Dictionary<int, CombinationName>()
            : await combinationNames.OfAsync([.. await combinations.Table.Where(combination => combinationIds.Contains(combination.Id)).ToListAsync()]);
        return page.Select(listing => new ProductIdentity(listing.ProductId, listing.CombinationId)).Distinct().ToDictionary(product => product, product => string.Join(
            " · ", new[] { whole.GetValueOrDefault(product.ProductId) ?? $"#{product.ProductId}", parts.GetValueOrDefault(product.CombinationId)?.Whole ?? "" }.Where(part => part.Length > 0)));
    }
}
