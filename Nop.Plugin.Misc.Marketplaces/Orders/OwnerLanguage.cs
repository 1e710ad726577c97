using System.Globalization;
using Nop.Core.Domain.Localization;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Texts in the language of the shop's administration, for readers of whom nobody knows: notes and mails.</summary>
public sealed class OwnerLanguage(ILanguageService languages, ILocalizationService localization, LocalizationSettings settings)
{
    /// <summary>That of the shop's administration, like nop's own messages to the shop; the first one where it has been switched off.</summary>
    public async Task<Language?> FindAsync()
    {
        var all = await languages.GetAllLanguagesAsync();
        return all.FirstOrDefault(language => language.Id == settings.DefaultAdminLanguageId) ?? all.FirstOrDefault();
    }

    /// <summary>Figures as they are stored: the text has no reader of its own.</summary>
    public async Task<string> TextAsync(OwnerText text)
    {
        if (text.Key is null)
            return text.Words ?? "";
        if (text.Arguments is [{ Words: { } value }] && StoredValue.IsMark(text.Key))
            return value;

        var arguments = new List<string>();
        foreach (var argument in text.Arguments)
            arguments.Add(await TextAsync(argument));

        return await FormatAsync(text.Key, [.. arguments]);
    }

    public async Task<string> FormatAsync(string key, params string[] arguments) => string.Format(
        CultureInfo.InvariantCulture,
        await localization.GetResourceAsync(key, (await FindAsync())?.Id ?? 0, logIfNotFound: false, defaultValue: key),
        [.. arguments]);
}
