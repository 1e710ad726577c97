using Nop.Services.Localization;
using Nop.Services.Plugins;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Menu;

namespace Nop.Plugin.Misc.Marketplaces.Infrastructure;

/// <summary>The plugin's node of the admin menu, after the shop's sales.</summary>
public sealed class MarketplacesMenu(IPluginManager<IPlugin> pluginManager, IAdminMenu adminMenu, ILocalizationService localization)
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
            await NodeAsync(MarketplacesDefaults.MenuItems.Orders, "Orders", "MarketplacesOrders", "List", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Listings, "Listings", "MarketplacesListings", "List", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Activity, "Activity", "MarketplacesActivity", "Index", MarketplacesDefaults.Permissions.View),
            await NodeAsync(MarketplacesDefaults.MenuItems.Configuration, "Configuration", "MarketplacesConfiguration", "Configure", MarketplacesDefaults.Permissions.Configure),
        ],
    };

    private async Task<AdminMenuItem> NodeAsync(string systemName, string text, string controller, string action, string permission) => new()
    {
        SystemName = systemName,
        Title = await localization.GetResourceAsync($"{MarketplacesDefaults.Resources}.Menu.{text}"),
        IconClass = "far fa-dot-circle",
        Url = adminMenu.GetMenuItemUrl(controller, action),
        PermissionNames = [permission],
    };
}
