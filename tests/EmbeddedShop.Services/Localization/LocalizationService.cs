using System.Globalization;
using EmbeddedShop.Caching;
using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace EmbeddedShop.Localization;

/// <summary>Keys in lower case; a missing one prints itself and leaves a warning in the log, every time.</summary>
public sealed class LocalizationService(
    IRepository<LocaleStringResource> resources, ILanguageService languages, IWorkContext workContext, ILogger logger, ProcessCache cache) : ILocalizationService
{
    private const string CachePrefix = "resources.";
    private static readonly string[] _adminPrefixes = ["admin.", "plugins.", "enums."];

    public Task<Dictionary<string, KeyValuePair<int, string>>> GetAllResourceValuesAsync(int languageId, bool? loadPublicLocales) =>
        Task.FromResult(All(languageId)
            .Where(pair => loadPublicLocales is null || loadPublicLocales != Array.Exists(_adminPrefixes, prefix => pair.Key.StartsWith(prefix, StringComparison.Ordinal)))
            .ToDictionary());

    public async Task<string> GetResourceAsync(string resourceKey)
    {
        // Asking for the working language asks for the customer: in a request without a cookie this inserts a guest.
        var language = await workContext.GetWorkingLanguageAsync();
        return await GetResourceAsync(resourceKey, language.Id);
    }

    public async Task<string> GetResourceAsync(
        string resourceKey, int languageId, bool logIfNotFound = true, string defaultValue = "", bool returnEmptyIfNotFound = false)
    {
        var key = (resourceKey ?? string.Empty).Trim().ToLowerInvariant();
        if (All(languageId).TryGetValue(key, out var found) && !string.IsNullOrEmpty(found.Value))
            return found.Value;
        if (logIfNotFound)
            await logger.WarningAsync($"Resource string ({key}) is not found. Language ID = {languageId}");
        if (!string.IsNullOrEmpty(defaultValue))
            return defaultValue;
        return returnEmptyIfNotFound ? string.Empty : key;
    }

    public async Task<string> GetLocalizedEnumAsync<TEnum>(TEnum enumValue, int? languageId = null) where TEnum : struct
    {
        var key = $"Enums.{typeof(TEnum).FullName}.{enumValue}";
        var language = languageId ?? (await workContext.GetWorkingLanguageAsync()).Id;
        var text = await GetResourceAsync(key, language, logIfNotFound: false, returnEmptyIfNotFound: true);
        return text.Length > 0 ? text : Words(enumValue.ToString()!);
    }

    public async Task AddOrUpdateLocaleResourceAsync(IDictionary<string, string> resources, int? languageId = null)
    {
        var wanted = resources.ToDictionary(pair => pair.Key.ToLowerInvariant(), pair => pair.Value);
        foreach (var language in (await languages.GetAllLanguagesAsync(showHidden: true)).Where(language => languageId is null || language.Id == languageId))
            await WriteAsync(language.Id, wanted);
        cache.Forget(CachePrefix);
    }

    public async Task DeleteLocaleResourcesAsync(IList<string> resourceNames, int? languageId = null)
    {
        var names = resourceNames.Select(name => name.ToLowerInvariant()).ToList();
        await resources.DeleteAsync(resource => names.Contains(resource.ResourceName) && (languageId == null || resource.LanguageId == languageId));
        cache.Forget(CachePrefix);
    }

    public async Task DeleteLocaleResourcesAsync(string resourceNamePrefix, int? languageId = null)
    {
        var prefix = resourceNamePrefix.ToLowerInvariant();
        await resources.DeleteAsync(resource => resource.ResourceName.StartsWith(prefix) && (languageId == null || resource.LanguageId == languageId));
        cache.Forget(CachePrefix);
    }

    private Dictionary<string, KeyValuePair<int, string>> All(int languageId) =>
        cache.Get(
            string.Create(CultureInfo.InvariantCulture, $"{CachePrefix}{languageId}"),
            () => resources.Table.Where(resource => resource.LanguageId == languageId).OrderBy(resource => resource.Id).ToList()
                .DistinctBy(resource => resource.ResourceName.ToLowerInvariant())
                .ToDictionary(resource => resource.ResourceName.ToLowerInvariant(), resource => KeyValuePair.Create(resource.Id, resource.ResourceValue)));

    private async Task WriteAsync(int languageId, Dictionary<string, string> wanted)
    {
        var names = wanted.Keys.ToList();
        var known = resources.Table.Where(resource => resource.LanguageId == languageId && names.Contains(resource.ResourceName)).ToList();
        foreach (var resource in known)
            resource.ResourceValue = wanted[resource.ResourceName.ToLowerInvariant()];
        await resources.UpdateAsync(known, publishEvent: false);
        var present = known.Select(resource => resource.ResourceName.ToLowerInvariant()).ToHashSet();
        var added = wanted.Where(pair => !present.Contains(pair.Key))
            .Select(pair => new LocaleStringResource { LanguageId = languageId, ResourceName = pair.Key, ResourceValue = pair.Value });
        await resources.InsertAsync([.. added], publishEvent: false);
    }

    private static string Words(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}"));
}
