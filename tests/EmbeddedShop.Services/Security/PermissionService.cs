using System.Globalization;
using EmbeddedShop.Caching;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace EmbeddedShop.Security;

/// <summary>Without a role nobody has a permission; answers are cached until a permission is deleted or inserted here.</summary>
public sealed class PermissionService(
    IRepository<PermissionRecord> permissions,
    IRepository<PermissionRecordCustomerRoleMapping> mappings,
    IRepository<CustomerRole> roles,
    ICustomerService customers,
    ILocalizationService localization,
    IWorkContext workContext,
    IEnumerable<IPermissionConfigManager> configs,
    ProcessCache cache) : IPermissionService
{
    private const string CachePrefix = "permissions.";

    public async Task DeletePermissionAsync(string permissionSystemName)
    {
        if (permissions.Table.FirstOrDefault(record => record.SystemName == permissionSystemName) is not { } permission)
            return;
        await mappings.DeleteAsync(mapping => mapping.PermissionRecordId == permission.Id);
        await localization.DeleteLocaleResourcesAsync([ResourceName(permission.SystemName)]);
        await permissions.DeleteAsync(permission);
        cache.Forget(CachePrefix);
    }

    public async Task<bool> AuthorizeAsync(string permission) => await AuthorizeAsync(permission, await workContext.GetCurrentCustomerAsync());

    public async Task<bool> AuthorizeAsync(string permission, Customer customer)
    {
        if (string.IsNullOrEmpty(permission) || customer is null)
            return false;
        foreach (var role in await customers.GetCustomerRoleIdsAsync(customer))
        {
            if (await AuthorizeAsync(permission, role))
                return true;
        }

        return false;
    }

    public Task<bool> AuthorizeAsync(string permission, int customer) =>
        Task.FromResult(!string.IsNullOrEmpty(permission) && Allowed(customer).Contains(permission));

    /// <summary>At application start: what the configurations declare and the database does not have yet.</summary>
    internal async Task InsertPermissionsAsync()
    {
        var known = permissions.Table.Select(record => record.SystemName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var config in configs.SelectMany(manager => manager.AllConfigs).Where(config => known.Add(config.SystemName)))
        {
            var permission = new PermissionRecord { Name = config.Name, SystemName = config.SystemName, Category = config.Category };
            await permissions.InsertAsync(permission);
            await localization.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { [ResourceName(config.SystemName)] = config.Name });
            foreach (var roleName in config.DefaultCustomerRoles)
            {
                var role = await RoleAsync(roleName);
                await mappings.InsertAsync(new PermissionRecordCustomerRoleMapping { PermissionRecordId = permission.Id, CustomerRoleId = role.Id });
            }
        }

        cache.Forget(CachePrefix);
    }

    private async Task<CustomerRole> RoleAsync(string systemName)
    {
        if (await customers.GetCustomerRoleBySystemNameAsync(systemName) is { } known)
            return known;
        var role = new CustomerRole { Name = systemName, SystemName = systemName, Active = true };
        await roles.InsertAsync(role);
        return role;
    }

    private HashSet<string> Allowed(int roleId) =>
        cache.Get(
            string.Create(CultureInfo.InvariantCulture, $"{CachePrefix}{roleId}"),
            () => (from permission in permissions.Table
                   join mapping in mappings.Table on permission.Id equals mapping.PermissionRecordId
                   where mapping.CustomerRoleId == roleId
                   select permission.SystemName).ToHashSet(StringComparer.OrdinalIgnoreCase));

    private static string ResourceName(string systemName) => $"Security.Permission.{systemName}";
}
