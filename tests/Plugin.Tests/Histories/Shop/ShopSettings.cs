using System.Linq.Expressions;
using Nop.Core.Configuration;
using Nop.Core.Domain.Configuration;
using Nop.Plugin.Misc.Marketplaces;
using Nop.Services.Configuration;

namespace Plugin.Tests.Histories.Shop;

/// <summary>Every store has the settings of the world.</summary>
internal sealed class ShopSettings(MarketplacesSettings settings) : ISettingService
{
    public Task<T> LoadSettingAsync<T>(int storeId = 0) where T : ISettings, new() => Task.FromResult((T)(ISettings)settings);

    public Task<ISettings> LoadSettingAsync(Type type, int storeId = 0) => throw new NotSupportedException();

    public Task DeleteSettingAsync(Setting setting) => throw new NotSupportedException();

    public Task DeleteSettingAsync<T>() where T : ISettings, new() => throw new NotSupportedException();

    public Task DeleteSettingAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0) where T : ISettings, new() =>
        throw new NotSupportedException();

    public Task SetSettingAsync<T>(string key, T value, int storeId = 0, bool clearCache = true) => throw new NotSupportedException();

    public Task<bool> SettingExistsAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0) where T : ISettings, new() =>
        throw new NotSupportedException();

    public Task SaveSettingAsync<T>(T settings, int storeId = 0) where T : ISettings, new() => throw new NotSupportedException();

    public Task SaveSettingAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0, bool clearCache = true)
        where T : ISettings, new() => throw new NotSupportedException();

    public Task SaveSettingOverridablePerStoreAsync<T, TPropType>(
        T settings, Expression<Func<T, TPropType>> keySelector, bool overrideForStore, int storeId = 0, bool clearCache = true)
        where T : ISettings, new() => throw new NotSupportedException();

    public Task ClearCacheAsync() => throw new NotSupportedException();
}
