using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>
/// The guest whose prices are offered: in no role but Guests, without an address, so that neither a role's discount nor somebody's tax
/// region reaches a marketplace. A system account, because nop's maintenance deletes idle guests; not active, because a visitor could
/// otherwise put its guid into a cookie and shop as this customer.
/// </summary>
public sealed class PriceCustomer(ICustomerService customers, Leases leases, TimeProvider time)
{
    private static readonly Guid _guid = new("8d0f6a52-3c1b-4a7e-9b64-5e21c7f0a913");
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private Customer? _customer;

    public async Task<Customer> GetAsync() => _customer ??= await FindAsync() ?? await CreateAsync();

    private async Task<Customer?> FindAsync()
    {
        if (await customers.GetCustomerByGuidAsync(_guid) is not { Deleted: false } customer)
            return null;

        var roles = await customers.GetCustomerRoleIdsAsync(customer);
        return roles.Length > 0 ? customer : await WithRoleAsync(customer);
    }

    private async Task<Customer> CreateAsync()
    {
        using var patience = new CancellationTokenSource(_patience, time);
        await using var lease = await leases.TakeAsync("customer/prices", _patience, patience.Token);
        if (await FindAsync() is { } made)
            return made;

        var now = time.GetUtcNow().UtcDateTime;
        var customer = new Customer
        {
            CustomerGuid = _guid,
            Active = false,
            IsSystemAccount = true,
            AdminComment = "Technical guest whose prices are offered on marketplaces.",
            CreatedOnUtc = now,
            LastActivityDateUtc = now,
        };
        await customers.InsertCustomerAsync(customer);
        return await WithRoleAsync(customer);
    }

    private async Task<Customer> WithRoleAsync(Customer customer)
    {
        var guests = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.GuestsRoleName)
            ?? throw new NopException("The role of guests could not be loaded.");
        await customers.AddCustomerRoleMappingAsync(new CustomerCustomerRoleMapping { CustomerId = customer.Id, CustomerRoleId = guests.Id });
        return customer;
    }
}
