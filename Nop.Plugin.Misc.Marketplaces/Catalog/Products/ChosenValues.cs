using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Products;

/// <summary>The attribute values that a combination consists of. Read here and not by nop's parser, which asks the database for each.</summary>
public static class ChosenValues
{
    /// <summary>
    /// In nop's form, <c>&lt;ProductAttribute ID="3"&gt;&lt;ProductAttributeValue&gt;&lt;Value&gt;12&lt;/Value&gt;…</c>: the product's mapping of the
    /// attribute, and the value.
    /// </summary>
    public static IReadOnlyList<(int MappingId, int ValueId)> Of(string? attributesXml)
    {
        try
        {
            return string.IsNullOrWhiteSpace(attributesXml)
                ? []
                : [.. XDocument.Parse(attributesXml).Descendants("ProductAttribute")
                    .SelectMany(attribute => attribute.Descendants("Value").Select(value => (Number((string?)attribute.Attribute("ID")), Number(value.Value))))
                    .Where(chosen => chosen.Item2 > 0)];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static int Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
