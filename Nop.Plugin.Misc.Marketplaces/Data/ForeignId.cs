using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>
/// Ids that a marketplace has given. Databases fold case, accents, final sigma and trailing blanks when they compare texts, each in its own way,
/// so ids are looked up and kept unique by <see cref="Key"/>; the id itself stands beside it, to be read and to be sent back as it came.
/// </summary>
public static class ForeignId
{
    /// <summary>How many characters one of an id may take in its column.</summary>
    public const int LongestEscape = 6;

    /// <summary>Length of <see cref="Key"/>.</summary>
    public const int KeyLength = 64;

    /// <summary>SHA-256 of the id in lower-case hex: equal for equal ids only.</summary>
    public static string Key(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)));

    /// <summary>The id in a form that every column can hold: as it is, but for backslashes, which are doubled, and characters that some cannot.</summary>
    public static string Write(string id)
    {
        if (id.All(IsPlain))
            return id;

        var stored = new StringBuilder(id.Length + 32);
        foreach (var character in id)
        {
            if (IsPlain(character))
                stored.Append(character);
            else
                stored.Append(character == '\\' ? @"\\" : StoredText.Escape(character));
        }

        return stored.ToString();
    }

    /// <summary>The id as it came.</summary>
    public static string Read(string stored)
    {
        if (!stored.Contains('\\', StringComparison.Ordinal))
            return stored;

        var id = new StringBuilder(stored.Length);
        for (var at = 0; at < stored.Length; at++)
        {
            if (stored[at] != '\\')
            {
                id.Append(stored[at]);
            }
            else if (at + 5 < stored.Length && stored[at + 1] == 'u'
                && ushort.TryParse(stored.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var character))
            {
                id.Append((char)character);
                at += 5;
            }
            else if (++at < stored.Length)
            {
                id.Append(stored[at]);
            }
        }

        return id.ToString();
    }

    private static bool IsPlain(char character) => character != '\\' && StoredText.IsStorable(character);
}
