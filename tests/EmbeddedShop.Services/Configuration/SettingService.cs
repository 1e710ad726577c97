using System.ComponentModel;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using EmbeddedShop.Caching;
using Nop.Core.Configuration;
using Nop.Core.Domain.Configuration;
using Nop.Data;
using Nop.Services.Configuration;

namespace EmbeddedShop.Configuration;

public sealed class SettingService(IRepository<Setting> settings, ProcessCache cache) : ISettingService
{
    private const string CacheKey = "settings";

    private ILookup<string, Setting> All =>
        cache.Get(CacheKey, () => settings.Table.ToList().ToLookup(setting => setting.Name, StringComparer.OrdinalIgnoreCase));

    public async Task DeleteSettingAsync<T>() where T : ISettings, new()
    {
        var names = typeof(T).GetProperties().Select(property => Name(typeof(T), property.Name)).ToList();
        await DeleteAsync([.. names.SelectMany(name => All[name])]);
    }

    public async Task SetSettingAsync<T>(string key, T value, int storeId = 0, bool clearCache = true)
    {
        ArgumentNullException.ThrowIfNull(key);
        await SetTextAsync(key, SettingText.Format(typeof(T), value), storeId, clearCache);
    }

    public Task<bool> SettingExistsAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0) where T : ISettings, new() =>
        Task.FromResult(Find(Name(keySelector), storeId) is not null);

    public Task<ISettings> LoadSettingAsync(Type type, int storeId = 0)
    {
        var loaded = (ISettings)Activator.CreateInstance(type)!;
        foreach (var property in Storable(type))
        {
            var name = Name(type, property.Name);
            if ((Find(name, storeId) ?? Find(name, 0)) is { } setting && SettingText.IsValid(property.PropertyType, setting.Value))
                property.SetValue(loaded, SettingText.Parse(property.PropertyType, setting.Value));
        }

        return Task.FromResult(loaded);
    }

    public async Task<T> LoadSettingAsync<T>(int storeId = 0) where T : ISettings, new() => (T)await LoadSettingAsync(typeof(T), storeId);

    public async Task SaveSettingAsync<T>(T settings, int storeId = 0) where T : ISettings, new()
    {
        foreach (var property in Storable(typeof(T)))
            await SetTextAsync(Name(typeof(T), property.Name), SettingText.Format(property.PropertyType, property.GetValue(settings)), storeId, clearCache: false);
        await ClearCacheAsync();
    }

    public async Task SaveSettingOverridablePerStoreAsync<T, TPropType>(
        T settings, Expression<Func<T, TPropType>> keySelector, bool overrideForStore, int storeId = 0, bool clearCache = true)
        where T : ISettings, new()
    {
        if (overrideForStore || storeId == 0)
            await SetTextAsync(Name(keySelector), SettingText.Format(typeof(TPropType), keySelector.Compile()(settings)), storeId, clearCache);
        else if (Find(Name(keySelector), storeId) is { } found)
            await DeleteAsync([found]);
    }

    public Task ClearCacheAsync()
    {
        cache.Forget(CacheKey);
        return Task.CompletedTask;
    }

    private async Task SetTextAsync(string key, string value, int storeId, bool clearCache)
    {
        var name = key.Trim().ToLowerInvariant();
        if (Find(name, storeId) is { } known)
            await settings.UpdateAsync(new Setting { Id = known.Id, Name = known.Name, Value = value, StoreId = known.StoreId });
        else
            await settings.InsertAsync(new Setting { Name = name, Value = value, StoreId = storeId });
        if (clearCache)
            await ClearCacheAsync();
    }

    private async Task DeleteAsync(IList<Setting> unwanted)
    {
        await settings.DeleteAsync(unwanted);
        await ClearCacheAsync();
    }

    private Setting? Find(string key, int storeId) => All[key.Trim()].FirstOrDefault(setting => setting.StoreId == storeId);

    private static IEnumerable<PropertyInfo> Storable(Type type) =>
        type.GetProperties().Where(property => property is { CanRead: true, CanWrite: true } && SettingText.CanStore(property.PropertyType));

    private static string Name(Type type, string property) => $"{type.Name}.{property}".ToLowerInvariant();

    private static string Name<T, TPropType>(Expression<Func<T, TPropType>> keySelector) =>
        keySelector.Body is MemberExpression { Member: PropertyInfo property }
            ? Name(typeof(T), property.Name)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Expression '{keySelector}' does not name a property."), nameof(keySelector));
}
