using Nop.Web.Framework.Menu;

namespace EmbeddedShop.Admin.Menu;

internal static class MenuContent
{
    private const string Dot = "far fa-dot-circle";
    private const string Circle = "far fa-circle";

    public static async Task<AdminMenuItem> RootAsync(IAdminMenu menu, Func<string, Task<string>> text)
    {
        var root = await BranchAsync("Home", "Admin.Home", string.Empty,
            await PageAsync("Dashboard", "Admin.Dashboard", "Home", "Index", null, "fas fa-desktop"),
            await BranchAsync("Catalog", "Admin.Catalog", "fas fa-book",
                await PageAsync("Products", "Admin.Catalog.Products", "Product", "List", ShopPermissions.ProductsView)),
            await BranchAsync("Sales", "Admin.Sales", "fas fa-shopping-cart",
                await PageAsync("Orders", "Admin.Orders", "Order", "List", ShopPermissions.OrdersView)),
            await BranchAsync("Customers", "Admin.Customers", "far fa-user",
                await PageAsync("Customers list", "Admin.Customers.Customers", "Customer", "List", ShopPermissions.CustomersView)),
            await BranchAsync("Promotions", "Admin.Promotions", "fas fa-tags"),
            await BranchAsync("Content Management", "Admin.ContentManagement", "fas fa-cubes"),
            await BranchAsync("Configuration", "Admin.Configuration", "fas fa-cogs",
                await BranchAsync("Settings", "Admin.Configuration.Settings", Dot,
                    await PageAsync("All settings", "Admin.Configuration.Settings.AllSettings", "Setting", "AllSettings", ShopPermissions.ManageSettings, Circle)),
                await PageAsync("Languages", "Admin.Configuration.Languages", "Language", "List", ShopPermissions.ManageLanguages),
                await PageAsync("Local plugins", "Admin.Configuration.Plugins.Local", "Plugin", "List", ShopPermissions.ManagePlugins)),
            await BranchAsync("System", "Admin.System", "fas fa-cube",
                await PageAsync("Log", "Admin.System.Log", "Log", "List", ShopPermissions.ManageSystemLog),
                await PageAsync("Schedule tasks", "Admin.System.ScheduleTasks", "ScheduleTask", "List", ShopPermissions.ManageScheduleTasks)),
            await BranchAsync("Reports", "Admin.Reports", "fas fa-chart-line"),
            await BranchAsync("Help", "Admin.Help", "fas fa-question-circle"),
            await BranchAsync("Third party plugins", "Admin.Plugins", "fas fa-bars"));
        root.Url = menu.GetMenuItemUrl("Home", "Index");
        return root;

        async Task<AdminMenuItem> BranchAsync(string systemName, string key, string icon, params AdminMenuItem[] children) =>
            new() { SystemName = systemName, Title = await text(key), IconClass = icon, ChildNodes = [.. children] };

        async Task<AdminMenuItem> PageAsync(string systemName, string key, string controller, string action, string? permission, string icon = Dot) =>
            new()
            {
                SystemName = systemName,
                Title = await text(key),
                IconClass = icon,
                Url = menu.GetMenuItemUrl(controller, action),
                PermissionNames = permission is null ? [] : [permission],
            };
    }
}
