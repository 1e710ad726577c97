using System.Net;
using System.Text.RegularExpressions;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>What a reader sees of a text with HTML in it.</summary>
public static partial class PlainText
{
    public static string Of(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
            return "";

        // Once more, for what was encoded twice: no mark-up may be left.
        var text = Without(WebUtility.HtmlDecode(Without(html)));
        return Blank().Replace(text, " ").Trim();
    }

    private static string Without(string html) => Tag().Replace(Hidden().Replace(html, " "), " ");

    [GeneratedRegex("<!--.*?-->|<script\\b.*?</script\\s*>|<style\\b.*?</style\\s*>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    [GeneratedRegex("</?[a-z!][^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+")]
    private static partial Regex Blank();
}
