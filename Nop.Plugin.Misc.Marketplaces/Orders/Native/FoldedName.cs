using System.Globalization;
using System.Text;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>Names of regions as people mean them: case, accents, final sigma and grammatical case do not count.</summary>
public static class FoldedName
{
    private const int ShortestStem = 4;

    /// <summary>Upper case, without accents.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in name.Trim().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToUpperInvariant(character == 'ς' ? 'σ' : character));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>True for the same name in the nominative and the genitive too, such as Αττική and Αττικής.</summary>
    public static bool Matches(string first, string second)
    {
        var (a, b) = (Fold(first), Fold(second));
        return a == b || (Stem(a) == Stem(b) && Stem(a).Length >= ShortestStem);
    }

    /// <summary>The name without the endings that change with the grammatical case.</summary>
    private static string Stem(string folded)
    {
        foreach (var ending in new[] { "ΟΥΣ", "ΕΩΣ", "ΩΝ", "ΟΥ", "ΗΣ", "ΑΣ", "ΟΣ", "ΕΣ", "ΙΣ", "Η", "Α", "Ο", "Ι" })
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal) && folded.Length - ending.Length >= ShortestStem - 1)
                return folded[..^ending.Length];
        }

        return folded;
    }
}
