namespace EmbeddedShop.Database;

/// <summary>LIKE that ignores case in every alphabet.</summary>
internal static class SqliteLike
{
    public static bool? Matches(string? text, string? pattern, string? escape) =>
        text is null || pattern is null ? null : Matches(text, pattern, escape is { Length: > 0 } ? escape[0] : null);

    private static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, char? escape)
    {
        while (pattern.Length > 0)
        {
            if (pattern[0] == '%')
                return MatchesSomewhere(text, pattern[1..], escape);
            if (text.Length == 0)
                return false;
            var any = pattern[0] == '_';
            if (pattern[0] == escape && pattern.Length > 1)
                pattern = pattern[1..];
            if (!any && char.ToUpperInvariant(text[0]) != char.ToUpperInvariant(pattern[0]))
                return false;
            text = text[1..];
            pattern = pattern[1..];
        }

        return text.Length == 0;
    }

    private static bool MatchesSomewhere(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern, char? escape)
    {
        if (pattern.Length == 0)
            return true;
        for (var start = 0; start <= text.Length; start++)
        {
            if (Matches(text[start..], pattern, escape))
                return true;
        }

        return false;
    }
}
