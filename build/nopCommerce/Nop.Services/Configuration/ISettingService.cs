using Nop.Core.Configuration;
using System.Linq.Expressions;

namespace Nop.Services.Configuration;

public interface ISettingService
{
    Task DeleteSettingAsync<T>() where T : ISettings, new();
    Task SetSettingAsync<T>(string key, T value, int storeId = 0, bool clearCache = true);
    Task<bool> SettingExistsAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0) where T : ISettings, new();
    Task<ISettings> LoadSettingAsync(Type type, int storeId = 0);
    Task<T> LoadSettingAsync<T>(int storeId = 0) where T : ISettings, new();
    Task SaveSettingAsync<T>(T settings, int storeId = 0) where T : ISettings, new();
    Task SaveSettingOverridablePerStoreAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, bool overrideForStore, int storeId = 0, bool clearCache = true) where T : ISettings, new();
    Task ClearCacheAsync();
}
