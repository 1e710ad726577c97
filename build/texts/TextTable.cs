using System.Text;

namespace TextList;

/// <summary>All texts as a page of Markdown: a table for each part of the plugin, the key as the head of each row.</summary>
public static class TextTable
{
    private const string Prefix = "Plugins.Misc.Marketplaces.";
    private const string Enums = "Enums.Nop.Plugin.Misc.Marketplaces.";

    public static string Of(IReadOnlyDictionary<string, (string English, string Greek)> texts)
    {
        var page = new StringBuilder("""
            # All texts

            What the plugin says, in English and in Greek, by resource key. Keys without another beginning begin with `Plugins.Misc.Marketplaces.`;
            in nopCommerce each can be worded anew under *Configuration › Languages › String resources*. This file is made by `build/docs`.

            """.ReplaceLineEndings("\n"));
        foreach (var part in texts.GroupBy(text => PartOf(text.Key)).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            page.Append("\n## ").Append(part.Key).Append("\n\n| Key | English | Greek |\n|---|---|---|\n");
            foreach (var (key, (english, greek)) in part.OrderBy(text => text.Key, StringComparer.Ordinal))
                page.Append("| **").Append(Short(key)).Append("** | ").Append(Cell(english)).Append(" | ").Append(Cell(greek)).Append(" |\n");
        }

        return page.ToString();
    }

    private static string PartOf(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) ? key[Prefix.Length..].Split('.')[0] : key.Split('.')[0];

    private static string Short(string key) =>
        key.StartsWith(Prefix, StringComparison.Ordinal) ? key[Prefix.Length..]
        : key.StartsWith(Enums, StringComparison.Ordinal) ? key[Enums.Length..]
        : key;

    private static string Cell(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
