using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Products;

/// <summary>Products and combinations as a person knows them, each table read once.</summary>
public sealed class ProductCards(
    IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, CombinationNames combinationNames, ProductPictures pictures)
{
    /// <summary>What the shop does not know (any more) is not among them.</summary>
    public async Task<IReadOnlyDictionary<ProductIdentity, ProductCard>> OfAsync(IEnumerable<ProductIdentity> identities)
    {
        var wanted = identities.Where(identity => identity.ProductId > 0).Distinct().ToList();
        var (productIds, combinationIds) = (wanted.Select(one => one.ProductId).Distinct().ToList(), wanted.Select(one => one.CombinationId).Where(id => id != 0).ToList());
        if (productIds.Count == 0)
            return new Dictionary<ProductIdentity, ProductCard>();

        var whole = (await products.Table
            .Where(product => productIds.Contains(product.Id))
            .Select(product => new { product.Id, product.Name, product.Sku, product.Gtin, product.ManufacturerPartNumber })
            .ToListAsync()).ToDictionary(product => product.Id);
        var parts = combinationIds.Count == 0 ? [] : await combinations.Table.Where(combination => combinationIds.Contains(combination.Id)).ToListAsync();
        var names = parts.Count == 0 ? new Dictionary<int, CombinationName>() : await combinationNames.OfAsync(parts);
        var urls = await pictures.OfAsync(productIds);

        var partsById = parts.ToDictionary(part => part.Id);
        return wanted
            .Where(one => whole.ContainsKey(one.ProductId) && (one.CombinationId == 0 || partsById.ContainsKey(one.CombinationId)))
            .ToDictionary(one => one, one =>
            {
                var (product, part) = (whole[one.ProductId], partsById.GetValueOrDefault(one.CombinationId));
                return new ProductCard(
                    one.ProductId,
                    one.CombinationId,
                    part is null || names[part.Id].Whole.Length == 0 ? product.Name : $"{product.Name} · {names[part.Id].Whole}",
                    Own(part?.Sku, product.Sku),
                    Own(part?.Gtin, product.Gtin),
                    Own(part?.ManufacturerPartNumber, product.ManufacturerPartNumber),
                    urls.GetValueOrDefault(one.ProductId));
            });
    }

    private static string? Own(string? ofPart, string? ofWhole) => string.IsNullOrWhiteSpace(ofPart) ? ofWhole : ofPart;
}
