using EmbeddedShop.Caching;
using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Customers;

namespace EmbeddedShop.Customers;

public sealed class CustomerService(
    IRepository<Customer> customers,
    IRepository<CustomerRole> roles,
    IRepository<CustomerCustomerRoleMapping> roleMappings,
    IRepository<Address> addresses,
    IRepository<CustomerAddressMapping> addressMappings,
    Answers<CustomerRole> roleAnswers,
    EntityCache cache) : ICustomerService
{
    internal const string BackgroundTaskName = "BackgroundTask";

    public Task<Customer> GetCustomerByIdAsync(int customerId) => customers.GetByIdAsync(customerId, _ => default!, useShortTermCache: true);

    public Task<Customer> GetCustomerByGuidAsync(Guid customerGuid) =>
        Task.FromResult(customerGuid == Guid.Empty ? null! : customers.Table.OrderBy(customer => customer.Id).FirstOrDefault(customer => customer.CustomerGuid == customerGuid)!);

    public Task<Customer> GetCustomerBySystemNameAsync(string systemName) =>
        Task.FromResult(string.IsNullOrWhiteSpace(systemName)
            ? null!
            : customers.Table.OrderBy(customer => customer.Id).FirstOrDefault(customer => customer.SystemName == systemName)!);

    public async Task<Customer> InsertGuestCustomerAsync()
    {
        var now = DateTime.UtcNow;
        var guest = new Customer { CustomerGuid = Guid.NewGuid(), Active = true, CreatedOnUtc = now, LastActivityDateUtc = now };
        var role = await GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.GuestsRoleName) ?? throw new NopException("'Guests' role could not be loaded");
        await customers.InsertAsync(guest);
        await AddCustomerRoleMappingAsync(new CustomerCustomerRoleMapping { CustomerId = guest.Id, CustomerRoleId = role.Id });
        return guest;
    }

    public Task InsertCustomerAsync(Customer customer) => customers.InsertAsync(customer);

    public Task UpdateCustomerAsync(Customer customer) => customers.UpdateAsync(customer);

    public Task AddCustomerRoleMappingAsync(CustomerCustomerRoleMapping roleMapping) => roleMappings.InsertAsync(roleMapping);

    public Task<CustomerRole> GetCustomerRoleBySystemNameAsync(string systemName) =>
        Task.FromResult(string.IsNullOrWhiteSpace(systemName)
            ? null!
            : roleAnswers.Get($"by name, {systemName}", () => roles.Table.OrderBy(role => role.Id).FirstOrDefault(role => role.SystemName == systemName)!));

    public Task<int[]> GetCustomerRoleIdsAsync(Customer customer, bool showHidden = false)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return Task.FromResult(RolesOf(customer.Id, showHidden).Select(role => role.Id).ToArray());
    }

    public Task<bool> IsGuestAsync(Customer customer, bool onlyActiveCustomerRoles = true) =>
        IsInRoleAsync(customer, NopCustomerDefaults.GuestsRoleName, onlyActiveCustomerRoles);

    public async Task InsertCustomerAddressAsync(Customer customer, Address address)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(address);
        if (!addressMappings.Table.Any(link => link.CustomerId == customer.Id && link.AddressId == address.Id))
            await addressMappings.InsertAsync(new CustomerAddressMapping { CustomerId = customer.Id, AddressId = address.Id });
    }

    public async Task RemoveCustomerAddressAsync(Customer customer, Address address)
    {
        ArgumentNullException.ThrowIfNull(customer);
        if (addressMappings.Table.FirstOrDefault(link => link.CustomerId == customer.Id && link.AddressId == address.Id) is not { } mapping)
            return;

        if (customer.BillingAddressId == address.Id)
            customer.BillingAddressId = null;
        if (customer.ShippingAddressId == address.Id)
            customer.ShippingAddressId = null;
        await addressMappings.DeleteAsync(mapping);
    }

    public Task<Address> GetCustomerBillingAddressAsync(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return MappedAddressAsync(customer.Id, customer.BillingAddressId ?? 0);
    }

    public Task<Address> GetCustomerShippingAddressAsync(Customer customer)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return MappedAddressAsync(customer.Id, customer.ShippingAddressId ?? 0);
    }

    /// <summary>An address that is not in the customer's book is not found, whatever the customer's own row says.</summary>
    private Task<Address> MappedAddressAsync(int customerId, int addressId)
    {
        if (customerId == 0 || addressId == 0)
            return Task.FromResult<Address>(null!);
        var found = from address in addresses.Table
                    join link in addressMappings.Table on address.Id equals link.AddressId
                    where link.CustomerId == customerId && address.Id == addressId
                    select address;
        return Task.FromResult(cache.OfCustomers.Get(EntityCache.AddressKey(customerId, addressId), () => found.FirstOrDefault()!));
    }

    internal Task<bool> IsRegisteredAsync(Customer customer) => IsInRoleAsync(customer, NopCustomerDefaults.RegisteredRoleName, onlyActive: true);

    internal Task<bool> IsTaxExemptByRoleAsync(Customer customer) => Task.FromResult(RolesOf(customer.Id, showHidden: false).Any(role => role.TaxExempt));

    internal async Task<Customer> GetOrCreateBackgroundTaskCustomerAsync()
    {
        if (await GetCustomerBySystemNameAsync(BackgroundTaskName) is { } known)
            return known;
        var now = DateTime.UtcNow;
        var customer = new Customer
        {
            Email = "builtin@background-task-record.com",
            CustomerGuid = Guid.NewGuid(),
            AdminComment = "Built-in system record used for background tasks.",
            Active = true,
            IsSystemAccount = true,
            SystemName = BackgroundTaskName,
            CreatedOnUtc = now,
            LastActivityDateUtc = now,
        };
        await InsertCustomerAsync(customer);
        var guests = await GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.GuestsRoleName);
        await AddCustomerRoleMappingAsync(new CustomerCustomerRoleMapping { CustomerId = customer.Id, CustomerRoleId = guests.Id });
        return customer;
    }

    private Task<bool> IsInRoleAsync(Customer customer, string role, bool onlyActive)
    {
        ArgumentNullException.ThrowIfNull(customer);
        return Task.FromResult(RolesOf(customer.Id, !onlyActive).Any(candidate => candidate.SystemName == role));
    }

    /// <summary>For the rest of the scope, until one is added or taken away; nopCommerce knows all roles by heart.</summary>
    private IEnumerable<CustomerRole> RolesOf(int customerId, bool showHidden)
    {
        var all = roleAnswers.Get($"all", () => roles.Table.ToList());
        var ids = cache.OfCustomers.Get(
            EntityCache.RolesKey(customerId), () => roleMappings.Table.Where(mapping => mapping.CustomerId == customerId).Select(mapping => mapping.CustomerRoleId).ToList());
        return all.Where(role => ids.Contains(role.Id) && (showHidden || role.Active));
    }
}
