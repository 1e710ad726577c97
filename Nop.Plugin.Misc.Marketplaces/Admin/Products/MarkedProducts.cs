using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Products;

/// <summary>Names of the products that stored texts only mark.</summary>
public sealed class MarkedProducts(ProductCards cards)
{
    /// <summary>By mark, with the SKU where there is one. What the shop does not know (any more), and words that are no marks, are not among them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> OfAsync(IEnumerable<string?> words) =>
        (await cards.OfAsync(words.Select(ProductMark.Read).OfType<ProductIdentity>())).ToDictionary(card => ProductMark.Of(card.Key), card => Named(card.Value));

    private static string Named(ProductCard product) => string.IsNullOrWhiteSpace(product.Sku) ? product.Name : $"{product.Name} ({product.Sku})";
}
