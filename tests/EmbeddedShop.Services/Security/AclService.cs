using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace EmbeddedShop.Security;

public sealed class AclService(IRepository<AclRecord> records, ICustomerService customers) : IAclService
{
    public async Task<bool> AuthorizeAsync<TEntity>(TEntity entity, Customer customer) where TEntity : BaseEntity, IAclSupported
    {
        if (entity is null || customer is null)
            return false;
        if (!entity.SubjectToAcl)
            return true;
        var name = entity.GetType().Name;
        var roles = await customers.GetCustomerRoleIdsAsync(customer);
        return records.Table.Any(record => record.EntityId == entity.Id && record.EntityName == name && roles.Contains(record.CustomerRoleId));
    }
}
