using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Products;

/// <summary>Which products of a page may cost something else than the amount in their row: found in a few queries, however many there are.</summary>
public sealed class SpecialPrices(
    DiscountedProducts discounted,
    IRepository<TierPrice> tierPrices,
    IRepository<ProductAttributeMapping> attributes,
    IRepository<ProductAttributeValue> values)
{
    /// <returns>Ids of products for which nop's price service is to be asked.</returns>
    public async Task<HashSet<int>> AmongAsync(IReadOnlyCollection<CatalogueProduct> page)
    {
        var ids = page.Select(item => item.Product.Id).ToList();
        if (ids.Count == 0)
            return [];

        return
        [
            .. page.Where(item => item.Product.CustomerEntersPrice || item.Product.IsRental).Select(item => item.Product.Id),
            .. await tierPrices.Table.Around(price => price.ProductId, ids).Select(price => price.ProductId).Union(discounted.ByThemselves(ids)).ToListAsync(),
            .. await discounted.ByGroupAsync(ids),
            .. await WithSurchargesAsync([.. page.Where(item => item.Combinations.Any(combination => combination.OverriddenPrice is null)).Select(item => item.Product.Id)]),
        ];
    }

    /// <summary>A combination without a price of its own costs what its values add to the product.</summary>
    private async Task<IEnumerable<int>> WithSurchargesAsync(List<int> ids) =>
        ids.Count == 0
            ? []
            : await (from attribute in attributes.Table
                     join value in values.Table on attribute.Id equals value.ProductAttributeMappingId
                     where ids.Contains(attribute.ProductId) && (value.PriceAdjustment != 0 || value.AttributeValueTypeId != (int)AttributeValueType.Simple)
                     select attribute.ProductId).Distinct().ToListAsync();
}
