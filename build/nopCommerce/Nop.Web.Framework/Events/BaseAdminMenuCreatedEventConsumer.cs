using Nop.Services.Events;
using Nop.Services.Plugins;
using Nop.Web.Framework.Menu;

namespace Nop.Web.Framework.Events;

public abstract class BaseAdminMenuCreatedEventConsumer : IConsumer<AdminMenuCreatedEvent>
{
    protected readonly IPluginManager<IPlugin> _pluginManager;

    protected BaseAdminMenuCreatedEventConsumer(IPluginManager<IPlugin> pluginManager)
    {
        _pluginManager = pluginManager;
    }

    protected abstract string PluginSystemName { get; }

    protected virtual MenuItemInsertType InsertType => MenuItemInsertType.Before;

    protected virtual string AfterMenuSystemName => string.Empty;

    protected virtual string BeforeMenuSystemName => string.Empty;

    public virtual async Task HandleEventAsync(AdminMenuCreatedEvent eventMessage)
    {
        var plugin = await _pluginManager.LoadPluginBySystemNameAsync(PluginSystemName);
        if (plugin is null || !await CheckAccessAsync() || await GetAdminMenuItemAsync(plugin) is not { } item)
            return;

        _ = InsertType switch
        {
            MenuItemInsertType.After => After(),
            MenuItemInsertType.Before => Before(),
            MenuItemInsertType.TryAfterThanBefore => After() || Before(),
            _ => Before() || After(),
        };

        bool After() => eventMessage.RootMenuItem.InsertAfter(AfterMenuSystemName, item);
        bool Before() => eventMessage.RootMenuItem.InsertBefore(BeforeMenuSystemName, item);
    }

    protected virtual Task<bool> CheckAccessAsync() => Task.FromResult(true);

    protected virtual Task<AdminMenuItem> GetAdminMenuItemAsync(IPlugin plugin) =>
        Task.FromResult(new AdminMenuItem
        {
            SystemName = PluginSystemName,
            Title = plugin.PluginDescriptor.FriendlyName,
            IconClass = "far fa-dot-circle",
            Url = plugin.GetConfigurationPageUrl(),
        });
}
