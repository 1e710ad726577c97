using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Marketplaces.Simulators;

/// <summary>What Skroutz documents of the XML feed (developer.skroutz.gr, "XML Data Feed Specification"), as its validator would say it.</summary>
public static partial class FeedRules
{
    private static readonly string[] _availabilities = ["In stock", "Available from 1 to 3 days", "Available from 4 to 6 days", "Available up to 12 days"];

    private static readonly Dictionary<string, int> _required = new()
    {
        ["id"] = 200,
        ["name"] = 300,
        ["link"] = 1000,
        ["image"] = 400,
        ["category"] = 250,
        ["price_with_vat"] = 20,
        ["vat"] = 6,
        ["availability"] = 60,
        ["manufacturer"] = 100,
        ["description"] = 10_000,
        ["quantity"] = 8
    };

    private static readonly Dictionary<string, int> _optional = new()
    {
        ["additionalimage"] = 400,
        ["mpn"] = 80,
        ["ean"] = 13,
        ["size"] = 500,
        ["weight"] = 20,
        ["color"] = 100,
        ["variations"] = int.MaxValue
    };

    private static readonly Dictionary<string, int> _requiredOfVariation = new() { ["variationid"] = 200, ["availability"] = 100, ["size"] = 64, ["quantity"] = 8 };

    private static readonly Dictionary<string, int> _optionalOfVariation = new() { ["price_with_vat"] = 20, ["link"] = 2000, ["manufacturersku"] = 80, ["ean"] = 80 };

    /// <summary>What is wrong; empty when all is well. May be empty: the text of an image.</summary>
    /// <exception cref="System.Xml.XmlException">It is no XML.</exception>
    public static IReadOnlyList<string> Check(string xml)
    {
        var problems = new List<string>();
        if (!xml.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", StringComparison.OrdinalIgnoreCase))
            problems.Add("The encoding is not declared.");

        var root = XDocument.Parse(xml).Root!;
        if (!DateTime.TryParseExact(root.Element("created_at")?.Value, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            problems.Add("created_at is missing or no time.");

        var products = root.Element("products")?.Elements("product").ToList() ?? [];
        problems.AddRange(Twice("Product", products.Select(product => product.Element("id")?.Value)));
        problems.AddRange(Twice("Variation", products.Descendants("variationid").Select(id => (string?)id.Value)));
        foreach (var product in products)
            problems.AddRange(OfProduct(product).Select(problem => $"{product.Element("id")?.Value}: {problem}"));

        return problems;
    }

    private static IEnumerable<string> OfProduct(XElement product)
    {
        var variations = product.Element("variations")?.Elements("variation").ToList() ?? [];
        var images = product.Elements("image").Concat(product.Elements("additionalimage")).Select(image => image.Value).ToList();
        if (images.Count > 15 || images.Distinct().Count() != images.Count)
            yield return "more than 15 images, or one twice";
        foreach (var problem in OfElements(product, _required, _optional, "additionalimage"))
            yield return problem;

        if (!decimal.TryParse(product.Element("vat")?.Value, CultureInfo.InvariantCulture, out var vat) || vat is not 0 and (< 1 or > 100))
            yield return "vat is neither 0 nor 1 to 100";
        if (product.Element("weight") is { } weight && !Whole().IsMatch(weight.Value))
            yield return "weight is not in grams";
        if (product.Element("variations") is not null && variations.Count == 0)
            yield return "variations without a variation";
        if (variations.Count > 0 && product.Element("size")?.Value.Split(',').Length != variations.Count)
            yield return "size does not name every variation";
        if (variations.Count > 0 && product.Element("quantity")?.Value != $"{variations.Sum(variation => (int?)variation.Element("quantity") ?? 0)}")
            yield return "quantity is not the sum of the variations";
        foreach (var problem in variations.SelectMany(variation => OfElements(variation, _requiredOfVariation, _optionalOfVariation)))
            yield return $"variation: {problem}";
    }

    private static IEnumerable<string> OfElements(XElement parent, Dictionary<string, int> required, Dictionary<string, int> optional, string? repeated = null)
    {
        foreach (var name in required.Keys.Where(name => parent.Element(name) is null))
            yield return $"{name} is missing";
        foreach (var name in required.Keys.Where(name => name != "image" && parent.Element(name) is { } element && string.IsNullOrWhiteSpace(element.Value)))
            yield return $"{name} is empty";
        foreach (var same in parent.Elements().GroupBy(element => element.Name.LocalName).Where(same => same.Key != repeated && same.Count() > 1))
            yield return $"{same.Key} stands there {same.Count()} times";

        foreach (var element in parent.Elements())
        {
            var name = element.Name.LocalName;
            if (!required.TryGetValue(name, out var longest) && !optional.TryGetValue(name, out longest))
                yield return $"{name} is not known";
            else if (element.Value.Length > longest)
                yield return $"{name} is longer than {longest}";
            else if (!element.HasElements && OfValue(name, element.Value) is { } problem)
                yield return problem;
        }
    }

    private static string? OfValue(string name, string value) => name switch
    {
        "price_with_vat" when !Price().IsMatch(value) => "price_with_vat has not two decimals",
        "quantity" when !Whole().IsMatch(value) || long.Parse(value, CultureInfo.InvariantCulture) > 10_000_000 => "quantity is not 0 to 10000000",
        "availability" when !_availabilities.Contains(value, StringComparer.OrdinalIgnoreCase) => $"availability {value} is not known",
        "ean" when !Whole().IsMatch(value) => "ean is no number",
        "link" or "image" or "additionalimage" when value.Length > 0 && !Uri.TryCreate(value, UriKind.Absolute, out _) => $"{name} is no address",
        _ when Html().IsMatch(value) => $"{name} has HTML in it",
        _ => null
    };

    private static IEnumerable<string> Twice(string what, IEnumerable<string?> ids) =>
        ids.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => $"{what} {same.Key} stands there {same.Count()} times.");

    [GeneratedRegex(@"^\d+\.\d\d$")]
    private static partial Regex Price();

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Whole();

    [GeneratedRegex("</?[a-zA-Z][^>]*>|&[a-z]+;")]
    private static partial Regex Html();
}
