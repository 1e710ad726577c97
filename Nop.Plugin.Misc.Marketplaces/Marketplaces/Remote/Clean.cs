namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>Small decisions that every marketplace's mapping needs.</summary>
internal static class Clean
{
    /// <summary>Trimmed, and null when nothing is left.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>An id as it came, because it goes back like that; null when it is blank.</summary>
    public static string? Id(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>Real line breaks, also where the sender wrote the two characters \ and n.</summary>
    public static string? Lines(string? text) =>
        Text(text?.Replace("\\r\\n", "\n", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal));

    public static void Add(this ICollection<KeyValuePair<string, string>> details, string key, string? value)
    {
        if (Text(value) is { } text)
            details.Add(new(key, text));
    }

    public static void AddFlag(this ICollection<KeyValuePair<string, string>> details, string key, bool? value)
    {
        if (value == true)
            details.Add(new(key, "✓"));
    }
}
