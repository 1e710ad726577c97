using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace EmbeddedShop.Admin.Pages;

/// <summary>Permissions of the host that only these pages ask for.</summary>
public sealed class AdminPermissions : IPermissionConfigManager
{
    public const string CustomersView = "Customers.CustomersView";
    public const string ManageSettings = "Configuration.ManageSettings";
    public const string ManageLanguages = "Configuration.ManageLanguages";

    public IList<PermissionConfig> AllConfigs { get; } =
    [
        new("Admin area. Customers. View", CustomersView, "Customers", NopCustomerDefaults.AdministratorsRoleName),
        new("Admin area. Settings. Manage", ManageSettings, "Configuration", NopCustomerDefaults.AdministratorsRoleName),
        new("Admin area. Languages. Manage", ManageLanguages, "Configuration", NopCustomerDefaults.AdministratorsRoleName),
    ];
}
