using System.Globalization;
using System.Net;
using EmbeddedShop.Caching;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Catalog;

namespace EmbeddedShop.Catalog;

public sealed class ProductAttributes(
    IRepository<ProductAttribute> attributes,
    IRepository<ProductAttributeMapping> mappings,
    IRepository<ProductAttributeValue> values,
    IRepository<ProductAttributeCombination> combinations,
    ProcessCache cache) : IProductAttributeService, IProductAttributeParser, IProductAttributeFormatter
{
    public Task<IList<ProductAttributeCombination>> GetAllProductAttributeCombinationsAsync(int productId) =>
        Task.FromResult<IList<ProductAttributeCombination>>(
            productId == 0
                ? []
                : cache.Get(
                    EntityCache.CombinationsKey(productId),
                    () => combinations.Table.Where(combination => combination.ProductId == productId).OrderBy(combination => combination.Id).ToList()));

    public Task<ProductAttributeCombination> GetProductAttributeCombinationByIdAsync(int productAttributeCombinationId) =>
        combinations.GetByIdAsync(productAttributeCombinationId, _ => default!);

    public Task<IList<ProductAttributeValue>> ParseProductAttributeValuesAsync(string attributesXml, int productAttributeMappingId = 0) =>
        Task.FromResult<IList<ProductAttributeValue>>(
            [.. ValuesOf(attributesXml).Where(value => productAttributeMappingId == 0 || value.ProductAttributeMappingId == productAttributeMappingId)]);

    public Task<string> FormatAttributesAsync(Product product, string attributesXml) => Task.FromResult(Format(attributesXml, "<br />", htmlEncode: true));

    public Task<string> FormatAttributesAsync(
        Product product, string attributesXml, Customer customer, Store store, string separator = "<br />", bool htmlEncode = true, bool renderPrices = true,
        bool renderProductAttributes = true, bool renderGiftCardAttributes = true, bool allowHyperlinks = true) =>
        Task.FromResult(renderProductAttributes ? Format(attributesXml, separator, htmlEncode) : string.Empty);

    internal async Task<ProductAttributeCombination?> FindCombinationAsync(Product product, string? attributesXml) =>
        string.IsNullOrEmpty(attributesXml)
            ? null
            : (await GetAllProductAttributeCombinationsAsync(product.Id)).FirstOrDefault(combination => AttributesXml.AreEqual(combination.AttributesXml, attributesXml));

    internal IReadOnlyList<ProductAttributeValue> ValuesOf(string? attributesXml)
    {
        var ids = AttributesXml.Read(attributesXml)
            .Select(chosen => int.TryParse(chosen.Value, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).ToList();
        return ids.Count == 0 ? [] : [.. values.Table.Where(value => ids.Contains(value.Id))];
    }

    private string Format(string? attributesXml, string separator, bool htmlEncode)
    {
        var lines = from value in ValuesOf(attributesXml)
                    let mapping = mappings.Table.First(mapping => mapping.Id == value.ProductAttributeMappingId)
                    let attribute = attributes.Table.First(attribute => attribute.Id == mapping.ProductAttributeId)
                    select $"{attribute.Name}: {value.Name}";
        return string.Join(separator, htmlEncode ? lines.Select(WebUtility.HtmlEncode) : lines);
    }
}
