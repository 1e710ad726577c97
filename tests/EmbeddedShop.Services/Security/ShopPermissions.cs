using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace EmbeddedShop.Security;

/// <summary>nopCommerce's permissions that guard the pages the embedded shop has.</summary>
public sealed class ShopPermissions : IPermissionConfigManager
{
    public const string AccessAdminPanel = "Security.AccessAdminPanel";
    public const string ManagePlugins = "Configuration.ManagePlugins";
    public const string ManageScheduleTasks = "System.ManageScheduleTasks";
    public const string ManageSystemLog = "System.ManageSystemLog";
    public const string ManageSettings = "Configuration.ManageSettings";
    public const string ManageLanguages = "Configuration.ManageLanguages";
    public const string CustomersView = "Customers.CustomersView";
    public const string OrdersView = "Orders.OrdersView";
    public const string OrdersEdit = "Orders.OrdersCreateEditDelete";
    public const string ProductsView = "Catalog.ProductsView";
    public const string ProductsEdit = "Catalog.ProductsCreateEditDelete";

    public IList<PermissionConfig> AllConfigs { get; } =
    [
        ForAdministrators("Access admin area", AccessAdminPanel, "Security"),
        ForAdministrators("Admin area. Plugins. Manage", ManagePlugins, "Configuration"),
        ForAdministrators("Admin area. Schedule Tasks. Manage", ManageScheduleTasks, "System"),
        ForAdministrators("Admin area. System Log. Manage", ManageSystemLog, "System"),
        ForAdministrators("Admin area. Settings. Manage", ManageSettings, "Configuration"),
        ForAdministrators("Admin area. Languages. Manage", ManageLanguages, "Configuration"),
        ForAdministrators("Admin area. Customers. View", CustomersView, "Customers"),
        ForAdministrators("Admin area. Orders. View", OrdersView, "Orders"),
        ForAdministrators("Admin area. Orders. Create, edit, delete", OrdersEdit, "Orders"),
        ForAdministrators("Admin area. Products. View", ProductsView, "Catalog"),
        ForAdministrators("Admin area. Products. Create, edit, delete", ProductsEdit, "Catalog"),
    ];

    private static PermissionConfig ForAdministrators(string name, string systemName, string category) =>
        new(name, systemName, category, NopCustomerDefaults.AdministratorsRoleName);
}
