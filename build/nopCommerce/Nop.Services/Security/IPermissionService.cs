using Nop.Core.Domain.Customers;

namespace Nop.Services.Security;

public interface IPermissionService
{
    Task DeletePermissionAsync(string permissionSystemName);
    Task<bool> AuthorizeAsync(string permission);
    Task<bool> AuthorizeAsync(string permission, Customer customer);
    Task<bool> AuthorizeAsync(string permission, int customer);
}
