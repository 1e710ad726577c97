using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace EmbeddedShop.Catalog;

/// <summary>nopCommerce's XML of chosen product attributes: mapping id and value ids.</summary>
public static class AttributesXml
{
    public static string Of(int mappingId, int valueId) =>
        new XElement("Attributes",
            new XElement("ProductAttribute", new XAttribute("ID", mappingId),
                new XElement("ProductAttributeValue", new XElement("Value", valueId)))).ToString(SaveOptions.DisableFormatting);

    public static IReadOnlyList<(int MappingId, string Value)> Read(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml))
            return [];
        try
        {
            return
            [
                .. from attribute in XElement.Parse(xml).Elements("ProductAttribute")
                   let id = (string?)attribute.Attribute("ID")
                   where int.TryParse(id, CultureInfo.InvariantCulture, out _)
                   from value in attribute.Elements("ProductAttributeValue").Elements("Value")
                   select (int.Parse(id, CultureInfo.InvariantCulture), value.Value.Trim()),
            ];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    public static bool AreEqual(string? left, string? right) => Read(left).Order().SequenceEqual(Read(right).Order());
}
