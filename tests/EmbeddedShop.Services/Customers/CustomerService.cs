using EmbeddedShop.Database.Rows;
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
    IRepository<CustomerAddress> customerAddresses) : ICustomerService
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
            : roles.Table.OrderBy(role => role.Id).FirstOrDefault(role => role.SystemName == systemName)!);

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
        if (!customerAddresses.Table.Any(link => link.CustomerId == customer.Id && link.AddressId == address.Id))
            await customerAddresses.InsertAsync(new CustomerAddress { CustomerId = customer.Id, AddressId = address.Id });
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

    private IQueryable<CustomerRole> RolesOf(int customerId, bool showHidden) =>
        from role in roles.Table
        join mapping in roleMappings.Table on role.Id equals mapping.CustomerRoleId
        where mapping.CustomerId == customerId && (showHidden || role.Active)
        select role;
}
