using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;

namespace Nop.Services.Security;

public interface IPermissionService
{
    Task DeletePermissionAsync(string permissionSystemName);

    Task<bool> AuthorizeAsync(PermissionRecord permission);

    Task<bool> AuthorizeAsync(PermissionRecord permission, Customer customer);

    Task<bool> AuthorizeAsync(string permission);

    Task<bool> AuthorizeAsync(string permission, Customer customer);

    Task<bool> AuthorizeAsync(string permission, int customer);
}
