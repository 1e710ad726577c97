using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>What combinations are called, by the names of the values they consist of. Read with one query, not through nop's parser, which asks for each.</summary>
public sealed class FeedSizes(IRepository<ProductAttributeMapping> attributes, IRepository<ProductAttributeValue> values)
{
    private const string Separator = "/";

    /// <summary>By the ids of the combinations.</summary>
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(IEnumerable<CatalogueProduct> page)
    {
        var combinations = page.SelectMany(item => item.Combinations).ToList();
        var ids = combinations.Select(combination => combination.ProductId).Distinct().ToList();
        if (ids.Count == 0)
            return new Dictionary<int, string>();

        var names = (await (from attribute in attributes.Table
                            join value in values.Table on attribute.Id equals value.ProductAttributeMappingId
                            where ids.Contains(attribute.ProductId)
                            select new { value.Id, value.Name }).ToListAsync())
            .ToDictionary(value => value.Id, value => value.Name);
        return combinations.ToDictionary(
            combination => combination.Id,
            combination => string.Join(Separator, ValueIds(combination.AttributesXml).Select(id => names.GetValueOrDefault(id)).Where(name => !string.IsNullOrWhiteSpace(name))));
    }

    /// <summary>In nop's form, <c>…&lt;ProductAttributeValue&gt;&lt;Value&gt;12&lt;/Value&gt;…</c>.</summary>
    private static List<int> ValueIds(string? attributesXml)
    {
        try
        {
            return string.IsNullOrWhiteSpace(attributesXml)
                ? []
                : [.. XDocument.Parse(attributesXml).Descendants("Value")
                    .Select(value => int.TryParse(value.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0)
                    .Where(id => id > 0)];
        }
        catch (XmlException)
        {
            return [];
        }
    }
}
