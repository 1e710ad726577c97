namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Makes foreign text storable: no NUL (PostgreSQL refuses it), not longer than its column (SQL Server and MySQL refuse that).</summary>
public static class StoredText
{
    public static string Fit(string text, int maxLength)
    {
        var clean = text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", "", StringComparison.Ordinal) : text;
        if (clean.Length <= maxLength)
            return clean;

        return clean[..(char.IsHighSurrogate(clean[maxLength - 1]) ? maxLength - 1 : maxLength)];
    }

    public static string? FitOrNull(string? text, int maxLength) => string.IsNullOrWhiteSpace(text) ? null : Fit(text.Trim(), maxLength);
}
