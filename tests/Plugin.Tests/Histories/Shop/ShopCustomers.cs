using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Common;
using Nop.Services.Customers;

namespace Plugin.Tests.Histories.Shop;

internal sealed class ShopCustomers(
    IRepository<Customer> customers, IRepository<CustomerCustomerRoleMapping> mappings, IRepository<CustomerRole> roles,
    IRepository<CustomerAddressMapping> book, IRepository<Address> addresses) : ICustomerService
{
    public async Task<Customer> GetCustomerByGuidAsync(Guid customerGuid) =>
        (await customers.Table.OrderBy(customer => customer.Id).FirstOrDefaultAsync(customer => customer.CustomerGuid == customerGuid))!;

    public Task InsertCustomerAsync(Customer customer) => customers.InsertAsync(customer);

    public Task UpdateCustomerAsync(Customer customer) => customers.UpdateAsync(customer);

    public Task AddCustomerRoleMappingAsync(CustomerCustomerRoleMapping roleMapping) => mappings.InsertAsync(roleMapping);

    public async Task<CustomerRole> GetCustomerRoleBySystemNameAsync(string systemName) =>
        (await roles.Table.FirstOrDefaultAsync(role => role.SystemName == systemName))!;

    public Task<bool> IsGuestAsync(Customer customer, bool onlyActiveCustomerRoles = true) =>
        mappings.Table.AnyAsync(mapping => mapping.CustomerId == customer.Id);

    public async Task<Customer> GetCustomerByIdAsync(int customerId) => (await customers.GetByIdAsync(customerId))!;

    public Task<Customer> GetCustomerBySystemNameAsync(string systemName) => throw new NotSupportedException();

    public Task<Customer> InsertGuestCustomerAsync() => throw new NotSupportedException();

    public async Task<int[]> GetCustomerRoleIdsAsync(Customer customer, bool showHidden = false) =>
        [.. await mappings.Table.Where(mapping => mapping.CustomerId == customer.Id).Select(mapping => mapping.CustomerRoleId).ToListAsync()];

    public async Task InsertCustomerAddressAsync(Customer customer, Address address)
    {
        if (!await book.Table.AnyAsync(entry => entry.CustomerId == customer.Id && entry.AddressId == address.Id))
            await book.InsertAsync(new CustomerAddressMapping { CustomerId = customer.Id, AddressId = address.Id });
    }

    public async Task RemoveCustomerAddressAsync(Customer customer, Address address)
    {
        if (await book.Table.FirstOrDefaultAsync(entry => entry.CustomerId == customer.Id && entry.AddressId == address.Id) is { } entry)
            await book.DeleteAsync(entry);
    }

    public Task<Address> GetCustomerBillingAddressAsync(Customer customer) => FindAsync(customer.Id, customer.BillingAddressId ?? 0);

    public Task<Address> GetCustomerShippingAddressAsync(Customer customer) => FindAsync(customer.Id, customer.ShippingAddressId ?? 0);

    private async Task<Address> FindAsync(int customerId, int addressId) =>
        await book.Table.AnyAsync(entry => entry.CustomerId == customerId && entry.AddressId == addressId) ? await addresses.GetByIdAsync(addressId) : null!;
}

internal sealed class ShopAddresses(IRepository<Address> addresses) : IAddressService
{
    public Task<Address> GetAddressByIdAsync(int addressId) => addresses.GetByIdAsync(addressId);

    public Task InsertAddressAsync(Address address) => addresses.InsertAsync(address);

    public Task UpdateAddressAsync(Address address) => addresses.UpdateAsync(address);

    public Task DeleteAddressAsync(Address address) => addresses.DeleteAsync(address);
}
