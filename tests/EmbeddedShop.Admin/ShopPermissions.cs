namespace EmbeddedShop.Admin;

/// <summary>The host's own permissions, by their system names.</summary>
public static class ShopPermissions
{
    public const string OrdersView = "Orders.OrdersView";
    public const string OrdersEdit = "Orders.OrdersCreateEditDelete";
    public const string ProductsView = "Catalog.ProductsView";
    public const string ProductsEdit = "Catalog.ProductsCreateEditDelete";
    public const string CustomersView = "Customers.CustomersView";
    public const string ManagePlugins = "Configuration.ManagePlugins";
    public const string ManageSettings = "Configuration.ManageSettings";
    public const string ManageLanguages = "Configuration.ManageLanguages";
    public const string ManageScheduleTasks = "System.ManageScheduleTasks";
    public const string ManageSystemLog = "System.ManageSystemLog";
    public const string ManageMaintenance = "System.ManageMaintenance";
    public const string AccessAdminPanel = "Security.AccessAdminPanel";
}
