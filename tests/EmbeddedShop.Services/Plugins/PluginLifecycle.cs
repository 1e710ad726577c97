using EmbeddedShop.Migrations;
using EmbeddedShop.Security;
using Microsoft.Extensions.DependencyInjection;
using Nop.Data.Migrations;
using Nop.Services.Logging;
using Nop.Services.Plugins;

namespace EmbeddedShop.Plugins;

/// <summary>
/// Installs and updates at application start, outside any request; uninstalls inside the admin's request while everything still runs.
/// </summary>
public sealed class PluginLifecycle(LoadedPlugin plugin, PluginState state, IServiceScopeFactory scopes, IServiceProvider root)
{
    public bool IsInstalled => state.InstalledVersion(plugin.Descriptor.SystemName) is not null;

    /// <summary>True if this start installed the plugin. A failed installation is logged and tried again at the next start.</summary>
    /// <param name="installs">Also a plugin that is not installed yet.</param>
    public async Task<bool> StartAsync(bool installs = true)
    {
        await using var scope = scopes.CreateAsyncScope();
        var installedNow = false;
        if (state.InstalledVersion(plugin.Descriptor.SystemName) is not { } version)
            installedNow = installs && plugin.IsPresent && await InstallAsync(scope.ServiceProvider);
        else if (version != plugin.Descriptor.Version)
            await UpdateAsync(scope.ServiceProvider, version);
        plugin.Descriptor.Installed = IsInstalled;
        await scope.ServiceProvider.GetRequiredService<PermissionService>().InsertPermissionsAsync();
        return installedNow;
    }

    public async Task UninstallAsync(IServiceProvider requestServices)
    {
        var instance = Create(requestServices);
        await instance.PreparePluginToUninstallAsync();
        await instance.UninstallAsync();
        requestServices.GetRequiredService<PluginMigrations>().Down(plugin.Assembly);
        state.SetInstalled(plugin.Descriptor.SystemName, null);
        plugin.Descriptor.Installed = false;
    }

    public IPlugin Create(IServiceProvider services)
    {
        var instance = (IPlugin)ActivatorUtilities.CreateInstance(services, plugin.Descriptor.PluginType);
        instance.PluginDescriptor = plugin.Descriptor;
        return instance;
    }

    private async Task<bool> InstallAsync(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<PluginMigrations>().Up(plugin.Assembly, MigrationProcessType.Installation);
            await Create(root).InstallAsync();
            state.SetInstalled(plugin.Descriptor.SystemName, plugin.Descriptor.Version);
            return true;
        }
        catch (Exception exception)
        {
            await services.GetRequiredService<ILogger>().ErrorAsync($"The plugin {plugin.Descriptor.SystemName} was not installed: {exception.Message}", exception);
            return false;
        }
    }

    private async Task UpdateAsync(IServiceProvider services, string from)
    {
        services.GetRequiredService<PluginMigrations>().Up(plugin.Assembly, MigrationProcessType.Update);
        await Create(root).UpdateAsync(from, plugin.Descriptor.Version);
        state.SetInstalled(plugin.Descriptor.SystemName, plugin.Descriptor.Version);
    }
}
