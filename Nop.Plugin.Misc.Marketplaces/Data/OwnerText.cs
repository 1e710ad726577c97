using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>
/// A text for the owner: a resource key with its arguments, so that every reader sees it in the own language, or words that are not ours and stay
/// as they are. Never personal data. In a column of its own it stands as its words, its key, or <c>key|["argument"]</c>.
/// </summary>
public sealed record OwnerText
{
    private const char Separator = '|';
    private const string Enums = "Enums.";
    private static readonly string[] _keys = [MarketplacesDefaults.Resources + ".", Enums + "Nop."];
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="arguments">Texts among them are shown in the reader's language too.</param>
    public OwnerText(string key, params object?[] arguments) : this(key, null, arguments.Length == 0 ? null : Write(arguments))
    {
    }

    private OwnerText(string? key, string? words, string? storedArguments) => (Key, Words, StoredArguments) = (key, words, storedArguments);

    /// <summary>Resource key; null for words that are not ours.</summary>
    public string? Key { get; }

    /// <summary>Words that are not ours; null for a text of ours.</summary>
    public string? Words { get; }

    /// <summary>JSON array, as columns beside one for the key hold it; null when there are none.</summary>
    public string? StoredArguments { get; }

    /// <summary>Empty where the stored arguments cannot be read.</summary>
    public IReadOnlyList<OwnerText> Arguments => [.. ReadArguments(StoredArguments).Select(Read)];

    /// <summary>Words of a marketplace or of a system, which nobody translates.</summary>
    public static OwnerText Quote(string words) => new(null, words, null);

    /// <inheritdoc cref="Quote"/>
    public static OwnerText? QuoteOrNull(string? words) => string.IsNullOrWhiteSpace(words) ? null : Quote(words);

    /// <summary>A value of ours or of the shop's, by the name that people know it by.</summary>
    public static OwnerText Of<TValue>(TValue value) where TValue : struct, Enum => new($"{Enums}{typeof(TValue).FullName}.{value}");

    /// <summary>From a column that holds the whole text.</summary>
    public static OwnerText Read(string stored)
    {
        var end = stored.IndexOf(Separator, StringComparison.Ordinal);
        var key = end < 0 ? stored : stored[..end];
        return IsKey(key) ? new OwnerText(key, null, end < 0 ? null : stored[(end + 1)..]) : Quote(stored);
    }

    /// <summary>From columns for the key and the arguments; null when there is no key.</summary>
    public static OwnerText? Read(string? key, string? storedArguments) =>
        string.IsNullOrEmpty(key) ? null : new OwnerText(key, null, storedArguments);

    /// <summary>For a column of this length: arguments that are too long for it are cut off, so that the text itself stays whole.</summary>
    public string Stored(int maxLength)
    {
        var text = this;
        for (var longest = maxLength; text.ToString().Length > maxLength && longest > 0; longest /= 2)
            text = text.WithArgumentsUpTo(longest);

        return StoredText.Fit(text.ToString(), maxLength);
    }

    /// <summary>For logs, from texts by key; a key that is not among them stays a key.</summary>
    public string InEnglish(IReadOnlyDictionary<string, (string English, string Greek)> texts) =>
        Words ?? (texts.TryGetValue(Key!, out var text)
            ? string.Format(CultureInfo.InvariantCulture, text.English, [.. Arguments.Select(argument => argument.InEnglish(texts))])
            : ToString());

    /// <summary>As a column holds the whole text.</summary>
    public override string ToString() => Words ?? (StoredArguments is null ? Key! : $"{Key}{Separator}{StoredArguments}");

    private OwnerText WithArgumentsUpTo(int longest) =>
        Words is null
            ? new OwnerText(Key!, [.. Arguments.Select(argument => argument.WithArgumentsUpTo(longest))])
            : Words.Length <= longest ? this : Quote(Words[..longest]);

    private static bool IsKey(string words) =>
        !words.Contains(' ', StringComparison.Ordinal) && _keys.Any(prefix => words.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static string Write(object?[] arguments) =>
        JsonSerializer.Serialize(arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture)), _json);

    private static string[] ReadArguments(string? stored)
    {
        try
        {
            return string.IsNullOrEmpty(stored) ? [] : JsonSerializer.Deserialize<string[]>(stored) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
