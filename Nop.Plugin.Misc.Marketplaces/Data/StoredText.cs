namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>
/// Makes foreign text storable in every column of every database, ours and nop's own. Bounded columns of MySQL hold three bytes a character, so
/// characters beyond the Basic Multilingual Plane (emoji among them) become U+FFFD there; PostgreSQL refuses NUL, XML the other control
/// characters; SQL Server and MySQL refuse what is longer than its column. The stored body keeps what was really said.
/// </summary>
public static class StoredText
{
    private const char Replacement = '\uFFFD';

    public static string Fit(string text, int maxLength)
    {
        var storable = text.All(IsStorable) ? text : Replace(text);
        return storable.Length <= maxLength ? storable : storable[..maxLength];
    }

    public static string? FitOrNull(string? text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var fitted = Fit(text.Trim(), maxLength);
        return string.IsNullOrWhiteSpace(fitted) ? null : fitted;
    }

    /// <summary>The same JSON, with escapes for what a column may not hold. A body that is not JSON stays readable.</summary>
    public static string Body(string json)
    {
        if (!json.Any(character => char.IsSurrogate(character) || character == '\0'))
            return json;

        var body = new System.Text.StringBuilder(json.Length + 64);
        for (var at = 0; at < json.Length; at++)
        {
            var character = json[at];
            if (character == '\0')
                continue;

            if (!char.IsSurrogate(character))
                body.Append(character);
            else if (char.IsHighSurrogate(character) && at + 1 < json.Length && char.IsLowSurrogate(json[at + 1]))
                body.Append(Escape(character)).Append(Escape(json[++at]));
            else
                body.Append(Replacement);
        }

        return body.ToString();
    }

    /// <summary>False for halves of characters beyond the Basic Multilingual Plane, and for what is no text.</summary>
    internal static bool IsStorable(char character) =>
        character is '\t' or '\n' or '\r'
        || !(char.IsSurrogate(character) || char.IsControl(character) || character is '\uFFFE' or '\uFFFF');

    internal static string Escape(char character) => $"\\u{(int)character:X4}";

    private static string Replace(string text)
    {
        var storable = new System.Text.StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var character = text[at];
            if (IsStorable(character))
                storable.Append(character);
            else if (!char.IsControl(character))
                storable.Append(Replacement);

            if (char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
        }

        return storable.ToString();
    }
}
