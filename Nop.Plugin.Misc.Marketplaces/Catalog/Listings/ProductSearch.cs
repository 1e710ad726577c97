using Nop.Core.Domain.Catalog;
using Nop.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Looks for what a person means by a few letters of a name, a SKU, a bar code or a manufacturer's number; only what can be sold as such.</summary>
public sealed class ProductSearch(IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, IdentitySearch identities)
{
    public const int Most = 20;
    private const int MostWords = 5;

    /// <summary>What is exactly that comes first, then by name; not more than twenty. Unpublished products count, deleted ones and mere groups of products do not.</summary>
    public async Task<IReadOnlyList<ProductIdentity>> FindAsync(string text)
    {
        // MySQL refuses to look for a character that its column cannot hold.
        var words = text.ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Any(char.IsSurrogate)).Take(MostWords).ToList();
        if (words.Count == 0)
            return [];

        var exactly = await identities.FindTypedAsync(text.Trim());
        return [.. exactly.Concat(await ByWordsAsync(words)).Distinct().Take(Most)];
    }

    /// <summary>Each word is somewhere in the product or in one of its combinations. Every database of nop's folds the case of what it compares.</summary>
    private async Task<List<ProductIdentity>> ByWordsAsync(List<string> words)
    {
        var query = products.Table.Where(product => !product.Deleted && product.ProductTypeId != (int)ProductType.GroupedProduct);
        foreach (var word in words)
        {
            query = query.Where(product => product.Name.Contains(word)
                || (product.Sku != null && product.Sku.Contains(word))
                || (product.Gtin != null && product.Gtin.Contains(word))
                || (product.ManufacturerPartNumber != null && product.ManufacturerPartNumber.Contains(word))
                || combinations.Table.Any(part => part.ProductId == product.Id
                    && ((part.Sku != null && part.Sku.Contains(word))
                        || (part.Gtin != null && part.Gtin.Contains(word))
                        || (part.ManufacturerPartNumber != null && part.ManufacturerPartNumber.Contains(word)))));
        }

        var found = await query
            .OrderBy(product => product.Name)
            .ThenBy(product => product.Id)
            .Take(Most)
            .Select(product => new { product.Id, product.Name, product.Sku, product.Gtin, product.ManufacturerPartNumber, product.ManageInventoryMethodId })
            .ToListAsync();
        var ids = found.Select(product => product.Id).ToList();
        var parts = ids.Count == 0
            ? []
            : await combinations.Table
                .Where(part => ids.Contains(part.ProductId))
                .OrderBy(part => part.Id)
                .Select(part => new { part.Id, part.ProductId, part.Sku, part.Gtin, part.ManufacturerPartNumber })
                .ToListAsync();
        var partsOf = parts.ToLookup(part => part.ProductId);
        var hits = new List<ProductIdentity>();
        foreach (var product in found)
        {
            var left = words.Where(word => !Says(word, product.Name, product.Sku, product.Gtin, product.ManufacturerPartNumber)).ToList();
            var named = partsOf[product.Id].Where(part => left.TrueForAll(word => Says(word, part.Sku, part.Gtin, part.ManufacturerPartNumber)));
            var isSoldByPart = product.ManageInventoryMethodId == (int)ManageInventoryMethod.ManageStockByAttributes && partsOf[product.Id].Any();
            if (!isSoldByPart && left.Count == 0)
                hits.Add(new ProductIdentity(product.Id, 0));
            if (isSoldByPart || left.Count > 0)
                hits.AddRange(named.Select(part => new ProductIdentity(product.Id, part.Id)));
        }

        return hits;
    }

    private static bool Says(string word, params IEnumerable<string?> texts) =>
        texts.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true);
}
