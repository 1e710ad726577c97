using System.Text;
using System.Xml;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Texts as an XML document can hold them, within their limits.</summary>
internal static class SkroutzFeedText
{
    private const string Separator = " > ";

    /// <summary>Without characters that XML forbids, and cut off between characters.</summary>
    public static string Fit(string? text, int longest)
    {
        var fitting = new StringBuilder();
        for (var at = 0; at < text?.Length; at++)
        {
            var isPair = at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]);
            if (fitting.Length + (isPair ? 2 : 1) > longest)
                break;
            if (isPair)
                fitting.Append(text[at]).Append(text[++at]);
            else if (XmlConvert.IsXmlChar(text[at]))
                fitting.Append(text[at]);
        }

        return fitting.ToString();
    }

    /// <summary>The whole path, or, where that is too long, its end: the product's own category says most.</summary>
    public static string Path(IReadOnlyList<string> categories, int longest)
    {
        for (var first = 0; first < categories.Count - 1; first++)
        {
            var path = string.Join(Separator, categories.Skip(first));
            if (path.Length <= longest)
                return path;
        }

        return categories.Count == 0 ? "" : categories[^1];
    }
}
