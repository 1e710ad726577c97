using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;

namespace Nop.Services.Customers;

public interface ICustomerService
{
    Task<Customer> GetCustomerByIdAsync(int customerId);
    Task<Customer> GetCustomerByGuidAsync(Guid customerGuid);
    Task<Customer> InsertGuestCustomerAsync();
    Task InsertCustomerAsync(Customer customer);
    Task UpdateCustomerAsync(Customer customer);
    Task AddCustomerRoleMappingAsync(CustomerCustomerRoleMapping roleMapping);
    Task<CustomerRole> GetCustomerRoleBySystemNameAsync(string systemName);
    Task<int[]> GetCustomerRoleIdsAsync(Customer customer, bool showHidden = false);
    Task<bool> IsGuestAsync(Customer customer, bool onlyActiveCustomerRoles = true);
    Task InsertCustomerAddressAsync(Customer customer, Address address);
    Task RemoveCustomerAddressAsync(Customer customer, Address address);
    Task<Address> GetCustomerBillingAddressAsync(Customer customer);
}
