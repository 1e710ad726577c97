using Nop.Services.Localization;

namespace Plugin.Tests.Histories.Shop;

/// <summary>Every text is its key with the places of its arguments; names of values have none.</summary>
internal sealed class ShopTexts : ILocalizationService
{
    public Task<string> GetResourceAsync(string resourceKey, int languageId, bool logIfNotFound = true, string defaultValue = "", bool returnEmptyIfNotFound = false) =>
        Task.FromResult(resourceKey.StartsWith("Enums.", StringComparison.Ordinal) ? resourceKey : $"{resourceKey} {{0}} {{1}}");

    public Task<string> GetResourceAsync(string resourceKey) => throw new NotSupportedException();

    public Task<Dictionary<string, KeyValuePair<int, string>>> GetAllResourceValuesAsync(int languageId, bool? loadPublicLocales) => throw new NotSupportedException();

    public Task<string> GetLocalizedEnumAsync<TEnum>(TEnum enumValue, int? languageId = null) where TEnum : struct => throw new NotSupportedException();

    public Task AddOrUpdateLocaleResourceAsync(IDictionary<string, string> resources, int? languageId = null) => throw new NotSupportedException();

    public Task AddOrUpdateLocaleResourceAsync(string resourceName, string resourceValue, string? languageCulture = null) => throw new NotSupportedException();

    public Task DeleteLocaleResourcesAsync(IList<string> resourceNames, int? languageId = null) => throw new NotSupportedException();

    public Task DeleteLocaleResourcesAsync(string resourceNamePrefix, int? languageId = null) => throw new NotSupportedException();
}
