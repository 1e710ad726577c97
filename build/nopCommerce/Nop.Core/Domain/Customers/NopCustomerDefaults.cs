namespace Nop.Core.Domain.Customers;

public static class NopCustomerDefaults
{
    public static string AdministratorsRoleName => "";
    public static string RegisteredRoleName => "";
    public static string GuestsRoleName => "";
}
