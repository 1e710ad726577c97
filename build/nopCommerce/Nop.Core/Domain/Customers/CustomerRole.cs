namespace Nop.Core.Domain.Customers;

public class CustomerRole : BaseEntity
{
    public string Name { get; set; }
    public bool TaxExempt { get; set; }
    public bool Active { get; set; }
    public bool IsSystemRole { get; set; }
    public string SystemName { get; set; }
}

public class CustomerCustomerRoleMapping : BaseEntity
{
    public int CustomerId { get; set; }
    public int CustomerRoleId { get; set; }
}

public static class NopCustomerDefaults
{
    public static string AdministratorsRoleName => "Administrators";
    public static string RegisteredRoleName => "Registered";
    public static string GuestsRoleName => "Guests";
}
