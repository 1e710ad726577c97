using Nop.Plugin.Misc.Marketplaces.Admin;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Localization;
using Nop.Services.Plugins;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace Nop.Plugin.Misc.Marketplaces.Infrastructure;

/// <summary>The plugin's node of the admin menu, after the shop's sales.</summary>
public sealed class MarketplacesMenu(IPluginManager<IPlugin> pluginManager, IAdminMenu adminMenu, ILocalizationService localization, UrgentOrders urgent)
    : BaseAdminMenuCreatedEventConsumer(pluginManager)
{
    protected override string PluginSystemName => MarketplacesDefaults.SystemName;

    protected override MenuItemInsertType InsertType => MenuItemInsertType.After;

    protected override string AfterMenuSystemName => "Sales";

    protected override async Task<AdminMenuItem> GetAdminMenuItemAsync(IPlugin plugin) => new()
    {
        SystemName = MarketplacesDefaults.MenuItems.Root,
        Title = await localization.GetResourceAsync($"{MarketplacesDefaults.Resources}.Menu"),
        IconClass = "fas fa-store",
        ChildNodes =
        [
            await OrdersAsync(),
            await NodeAsync(MarketplacesDefaults.MenuItems.Desk, "Desk", "MarketplacesDesk", "Index", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Fulfilment, "Fulfilment", "MarketplacesFulfilment", "Index", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Listings, "Listings", "MarketplacesListings", "List", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Activity, "Activity", "MarketplacesActivity", "Index", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Rules, "Rules", "MarketplacesRules", "Edit", MarketplacesDefaults.Permissions.Configure),
            await NodeAsync(MarketplacesDefaults.MenuItems.Configuration, "Configuration", "MarketplacesConfiguration", "Configure", MarketplacesDefaults.Permissions.Configure),
        ],
    };

    /// <summary>With the number of those that wait for a decision.</summary>
    private async Task<AdminMenuItem> OrdersAsync()
    {
        var node = await NodeAsync(MarketplacesDefaults.MenuItems.Orders, "Orders", "MarketplacesOrders", "List", MarketplacesDefaults.Permissions.View);
        if (await WaitingAsync() is > 0 and var waiting)
            node.Title = $"{node.Title} ({waiting})";
        return node;
    }

    private async Task<int> WaitingAsync()
    {
        try
        {
            return await urgent.CountAsync();
        }
        catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
        {
            // Uninstalled while this process is still running.
            return 0;
        }
    }

    private async Task<AdminMenuItem> NodeAsync(string systemName, string text, string controller, string action, string permission) => new()
    {
        SystemName = systemName,
        Title = await localization.GetResourceAsync($"{MarketplacesDefaults.Resources}.Menu.{text}"),
        IconClass = "far fa-dot-circle",
        Url = adminMenu.GetMenuItemUrl(controller, action),
        PermissionNames = [permission],
    };
}
