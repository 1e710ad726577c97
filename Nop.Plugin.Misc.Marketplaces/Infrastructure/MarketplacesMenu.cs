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

    protected override async Task<AdminMenuItem> GetAdminMenuItemAsync(IPlugin plugin) => await RootAsync(await WaitingAsync());

    private async Task<AdminMenuItem> RootAsync(int waiting) => new()
    {
        SystemName = MarketplacesDefaults.MenuItems.Root,
        Title = Counted(await localization.GetResourceAsync($"{MarketplacesDefaults.Resources}.Menu"), waiting),
        IconClass = "fas fa-store",
        ChildNodes =
        [
            await OrdersAsync(waiting),
            await NodeAsync(MarketplacesDefaults.MenuItems.Desk, "Desk", "MarketplacesDesk", "Index", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Fulfilment, "Fulfilment", "MarketplacesFulfilment", "Index", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Listings, "Listings", "MarketplacesListings", "List", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Activity, "Activity", "MarketplacesActivity", "Index", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Rules, "Rules", "MarketplacesRules", "Edit", MarketplacesDefaults.Permissions.Configure),
            await NodeAsync(MarketplacesDefaults.MenuItems.Configuration, "Configuration", "MarketplacesConfiguration", "Configure", MarketplacesDefaults.Permissions.Configure),
        ],
    };

    private async Task<AdminMenuItem> OrdersAsync(int waiting)
    {
        var node = await NodeAsync(MarketplacesDefaults.MenuItems.Orders, "Orders", "MarketplacesOrders", "List", MarketplacesDefaults.Permissions.View);
        node.Title = Counted(node.Title, waiting);
        return node;
    }

    /// <summary>With the number of those that wait for a decision: nop's menu has no place for it but the title, and a folded menu shows only the root's.</summary>
    private static string Counted(string title, int waiting) => waiting > 0 ? $"{title} ({waiting})" : title;

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
