using Nop.Core.Domain.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.Misc.Marketplaces.Infrastructure;

/// <summary>Viewing, deciding and configuring are separate rights.</summary>
public sealed class MarketplacesPermissions : IPermissionConfigManager
{
    public static IReadOnlyList<string> SystemNames { get; } =
        [MarketplacesDefaults.Permissions.View, MarketplacesDefaults.Permissions.Decide, MarketplacesDefaults.Permissions.Configure];

    public IList<PermissionConfig> AllConfigs =>
    [
        Config("Marketplaces. View orders, listings and activity", MarketplacesDefaults.Permissions.View),
        Config("Marketplaces. Accept and reject orders", MarketplacesDefaults.Permissions.Decide),
        Config("Marketplaces. Configure", MarketplacesDefaults.Permissions.Configure),
    ];

    private static PermissionConfig Config(string name, string systemName) =>
        new(name, systemName, "Marketplaces", NopCustomerDefaults.AdministratorsRoleName);
}
