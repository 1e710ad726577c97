using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
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

    /// <summary>The values by their names, as a list to choose from.</summary>
    public async Task<IReadOnlyList<SelectListItem>> ChoicesAsync<TEnum>(TEnum? chosen, params TEnum[] last) where TEnum : struct, Enum
    {
        var choices = new List<SelectListItem>();
        foreach (var value in Enum.GetValues<TEnum>().Except(last).Concat(last))
            choices.Add(new SelectListItem(await EnumAsync(value), $"{value:D}", value.Equals(chosen)));

        return choices;
    }

    /// <summary>The names of the flags that are set.</summary>
    public async Task<IReadOnlyList<string>> FlagsAsync<TEnum>(TEnum flags) where TEnum : struct, Enum
    {
        var names = new List<string>();
        foreach (var flag in Enum.GetValues<TEnum>().Where(flag => !flag.Equals(default(TEnum)) && flags.HasFlag(flag)))
            names.Add(await EnumAsync(flag));

        return names;
    }

    public async Task<string> TextAsync(OwnerText text)
    {
        if (text.Key is null)
            return text.Words ?? "";
        if (text.Arguments is [{ Words: { } value }] && await localValues.TextAsync(text.Key, value) is { } figure)
            return figure;

        var arguments = new List<object?>();
        foreach (var argument in text.Arguments)
            arguments.Add(await TextAsync(argument));

        return Format(await GetAsync(text.Key), [.. arguments]);
    }

    /// <summary>A text that was stored as its key and arguments; null when nothing was stored.</summary>
    public async Task<string?> StoredAsync(string? key, string? arguments) => OwnerText.Read(key, arguments) is { } text ? await TextAsync(text) : null;

    /// <summary>A text that was stored as a whole; null when nothing was stored.</summary>
    public async Task<string?> StoredAsync(string? stored) => string.IsNullOrEmpty(stored) ? null : await WordsAsync(stored);

    /// <summary>Foreign words stay as they are; what stands for a text of the plugin becomes that text.</summary>
    public Task<string> WordsAsync(string words) => TextAsync(OwnerText.Read(words));

    /// <summary>A word of a marketplace, such as a kind of payment, in the language of the person; one that nobody has put into words stays as it is.</summary>
    public Task<string> TermAsync(string term) =>
        Texts.All.ContainsKey(MarketplacesDefaults.Words + term) ? GetAsync(MarketplacesDefaults.Words + term) : WordsAsync(term);

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
}
