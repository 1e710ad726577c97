using System.Globalization;
using System.Text.Json;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Texts in the language of the person at the screen.</summary>
public sealed class LocalizedTexts(ILocalizationService localization)
{
    public Task<string> GetAsync(string key) => localization.GetResourceAsync(key);

    public async Task<string> FormatAsync(string key, params object?[] arguments) => Format(await GetAsync(key), arguments);

    public Task<string> EnumAsync<TEnum>(TEnum value) where TEnum : struct => localization.GetLocalizedEnumAsync(value);

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
        return IsKey(key) ? await StoredAsync(key, bar < 0 ? null : wordsOrKey[(bar + 1)..]) ?? "" : wordsOrKey;
    }

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
