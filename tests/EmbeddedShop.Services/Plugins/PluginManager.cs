using Nop.Core.Domain.Customers;
using Nop.Services.Plugins;

namespace EmbeddedShop.Plugins;

/// <summary>Knows installed plugins only, hence one or none.</summary>
public sealed class PluginManager<TPlugin>(LoadedPlugin known, PluginLifecycle lifecycle, IServiceProvider services) : IPluginManager<TPlugin>
    where TPlugin : class, IPlugin
{
    public Task<IList<TPlugin>> LoadAllPluginsAsync(Customer? customer = default, int storeId = 0)
    {
        var fits = known.Descriptor.Installed && known.Descriptor.PluginType.IsAssignableTo(typeof(TPlugin));
        return Task.FromResult<IList<TPlugin>>(fits ? [(TPlugin)lifecycle.Create(services)] : []);
    }

    public async Task<TPlugin> LoadPluginBySystemNameAsync(string systemName, Customer? customer = default, int storeId = 0) =>
        (await LoadAllPluginsAsync(customer, storeId)).FirstOrDefault(found => Is(found, systemName))!;

    public async Task<IList<TPlugin>> LoadActivePluginsAsync(List<string> systemNames, Customer? customer = default, int storeId = 0) =>
        [.. (await LoadAllPluginsAsync(customer, storeId)).Where(found => systemNames.Exists(name => Is(found, name)))];

    private static bool Is(TPlugin plugin, string systemName) => plugin.PluginDescriptor.SystemName.Equals(systemName, StringComparison.OrdinalIgnoreCase);
}
