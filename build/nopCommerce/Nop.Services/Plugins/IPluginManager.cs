using Nop.Core.Domain.Customers;

namespace Nop.Services.Plugins;

public interface IPluginManager<TPlugin> where TPlugin : class, IPlugin
{
    Task<IList<TPlugin>> LoadAllPluginsAsync(Customer customer = default, int storeId = 0);
    Task<TPlugin> LoadPluginBySystemNameAsync(string systemName, Customer customer = default, int storeId = 0);
    Task<IList<TPlugin>> LoadActivePluginsAsync(List<string> systemNames, Customer customer = default, int storeId = 0);
}
