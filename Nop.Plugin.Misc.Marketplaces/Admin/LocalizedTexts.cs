using System.Globalization;
using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Localization;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Texts in the language of the person at the screen.</summary>
public sealed class LocalizedTexts(ILocalizationService localization, LocalizedValues localValues)
{
    public Task<string> GetAsync(string key) => localization.GetResourceAsync(key);

    public async Task<string> FormatAsync(string key, params object?[] arguments) => Format(await GetAsync(key), arguments);

    public Task<string> EnumAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);

    /// <summary>The names of the flags that are set.</summary>
    public async Task<IReadOnlyList<string>> FlagsAsync<TEnum>(TEnum flags) where TEnum : struct, Enum
    {
        var names = new List<string>();
        foreach (var flag in Enum.GetValues<TEnum>().Where(flag => !flag.Equals(default(TEnum)) && flags.HasFlag(flag)))
            names.Add(await EnumAsync(flag));

        return names;
    }

    /// <summary>A text that was stored as its key and arguments; null when nothing was stored.</summary>
    public async Task<string?> StoredAsync(string? key, string? arguments)
    {
        if (string.IsNullOrEmpty(key))
            return null;

        var values = new List<object?>();
        foreach (var argument in Read(arguments))
            values.Add(await WordsAsync(argument));

        return Format(await GetAsync(key), [.. values]);
    }

    /// <summary>Foreign words stay as they are; a resource key of the plugin, alone or followed by a bar and its arguments, becomes its text.</summary>
    public async Task<string> WordsAsync(string wordsOrKey)
    {
        var bar = wordsOrKey.IndexOf('|', StringComparison.Ordinal);
        var key = bar < 0 ? wordsOrKey : wordsOrKey[..bar];
        if (!IsKey(key))
            return wordsOrKey;

        var arguments = bar < 0 ? null : wordsOrKey[(bar + 1)..];
        return Read(arguments) is [var value] && await localValues.TextAsync(key, value) is { } text ? text : await StoredAsync(key, arguments) ?? "";
    }

    /// <summary>A word of a marketplace, such as a kind of payment, in the language of the person; one that nobody has put into words stays as it is.</summary>
    public Task<string> TermAsync(string term) =>
        Texts.All.ContainsKey(MarketplacesDefaults.Words + term) ? GetAsync(MarketplacesDefaults.Words + term) : WordsAsync(term);

    private static bool IsKey(string words) =>
        !words.Contains(' ', StringComparison.Ordinal)
        && (words.StartsWith($"{MarketplacesDefaults.Resources}.", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("Enums.Nop.Plugin.Misc.Marketplaces.", StringComparison.OrdinalIgnoreCase));

    private static string Format(string text, object?[] arguments)
    {
        try
        {
            return arguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, arguments);
        }
        catch (FormatException)
        {
            return text;
        }
    }

    private static string[] Read(string? arguments)
    {
        try
        {
            return TextArguments.Read(arguments);
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
