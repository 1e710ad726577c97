using Nop.Services.Events;
using Nop.Services.Plugins;
using Nop.Web.Framework.Menu;

namespace Nop.Web.Framework.Events;

public abstract class BaseAdminMenuCreatedEventConsumer(IPluginManager<IPlugin> pluginManager) : IConsumer<AdminMenuCreatedEvent>
{
    protected abstract string PluginSystemName { get; }
    protected virtual MenuItemInsertType InsertType => MenuItemInsertType.Before;
    protected virtual string AfterMenuSystemName => string.Empty;

    public virtual async Task HandleEventAsync(AdminMenuCreatedEvent eventMessage)
    {
        var plugin = await pluginManager.LoadPluginBySystemNameAsync(PluginSystemName);
        if (plugin is not null && InsertType is MenuItemInsertType.After && await GetAdminMenuItemAsync(plugin) is { } item)
            eventMessage.RootMenuItem.InsertAfter(AfterMenuSystemName, item);
    }

    protected virtual Task<AdminMenuItem> GetAdminMenuItemAsync(IPlugin plugin) => Task.FromResult<AdminMenuItem>(null);
}

public enum MenuItemInsertType
{
    After = 0,
    Before = 1,
}
