using Nop.Core.Domain.Localization;
using Nop.Services.Localization;

namespace Nop.Plugin.Misc.Marketplaces.Localization;

/// <summary>Puts the plugin's texts into the shop's languages and takes them out again.</summary>
public sealed class ResourceInstaller(ILocalizationService localization, ILanguageService languages)
{
    private static readonly string[] _prefixes =
    [
        MarketplacesDefaults.Resources,
        "Enums.Nop.Plugin.Misc.Marketplaces",
        "Security.Permission.Marketplaces",
    ];

    /// <summary>English everywhere, then Greek over it: the other order would lose the Greek texts.</summary>
    public async Task InstallAsync()
    {
        await localization.AddOrUpdateLocaleResourceAsync(English());
        foreach (var language in (await AllLanguagesAsync()).Where(IsGreek))
            await localization.AddOrUpdateLocaleResourceAsync(Greek(), language.Id);
    }

    /// <summary>Adds texts that a language does not have; the owner's own wording stays.</summary>
    public async Task AddMissingAsync()
    {
        foreach (var language in await AllLanguagesAsync())
        {
            var present = new HashSet<string>(
                (await localization.GetAllResourceValuesAsync(language.Id, loadPublicLocales: null)).Keys, StringComparer.OrdinalIgnoreCase);
            var missing = (IsGreek(language) ? Greek() : English())
                .Where(text => !present.Contains(text.Key))
                .ToDictionary(text => text.Key, text => text.Value);
            if (missing.Count > 0)
                await localization.AddOrUpdateLocaleResourceAsync(missing, language.Id);
        }
    }

    public async Task DeleteAsync()
    {
        foreach (var prefix in _prefixes)
            await localization.DeleteLocaleResourcesAsync(prefix);
    }

    private static Dictionary<string, string> English() => Texts.All.ToDictionary(text => text.Key, text => text.Value.English);

    private static Dictionary<string, string> Greek() => Texts.All.ToDictionary(text => text.Key, text => text.Value.Greek);

    private static bool IsGreek(Language language) => language.LanguageCulture?.StartsWith("el", StringComparison.OrdinalIgnoreCase) == true;

    private Task<IList<Language>> AllLanguagesAsync() => languages.GetAllLanguagesAsync(showHidden: true);
}
