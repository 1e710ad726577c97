namespace Nop.Core.Domain.Security;

public class PermissionRecordCustomerRoleMapping : BaseEntity
{
    public int PermissionRecordId { get; set; }

    public int CustomerRoleId { get; set; }
}
