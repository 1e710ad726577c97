using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Tax;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Products;

/// <summary>
/// The guest whose prices are offered: in no role but Guests and living in the account's country, so that neither a role's discount nor
/// somebody's tax region reaches a marketplace, and net prices get their VAT. A system account, because nop's maintenance deletes idle guests; not
/// active, because a visitor could otherwise put its guid into a cookie and shop as this customer.
/// </summary>
public sealed class PriceCustomer(ICustomerService customers, AddressBook book, HomeCountry home, Leases leases, TimeProvider time)
{
    private static readonly Guid _guid = new("8d0f6a52-3c1b-4a7e-9b64-5e21c7f0a913");
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private readonly Dictionary<int, Customer> _atHome = [];
    private Customer? _customer;

    public async Task<Customer> GetAsync() => _customer ??= await FindWithRoleAsync() ?? await CreateAsync();

    /// <summary>The same guest with an address in the account's country.</summary>
    /// <exception cref="NopException">The shop does not have that country.</exception>
    public async Task<Customer> AtHomeAsync(MarketplaceAccount account)
    {
        var country = await home.FindAsync(account)
            ?? throw new NopException($"Prices are offered with the VAT of {account.CountryCode}; add that country to the shop, or choose another one for the account {account.Name}.");
        if (_atHome.TryGetValue(country.Id, out var known))
            return known;

        var customer = await GetAsync();
        var place = new Address { CountryId = country.Id };
        var address = await book.FindAsync(customer, place) ?? await MoveInAsync(customer, place);
        return _atHome[country.Id] = AddressBook.Living(customer, address, address);
    }

    /// <summary>The same guest, but nothing is written: null when the guest, or the address, is not there yet.</summary>
    public async Task<Customer?> FindAtHomeAsync(MarketplaceAccount account)
    {
        if (await home.FindAsync(account) is not { } country || await FindAsync() is not { } customer)
            return null;

        var address = await book.FindAsync(customer, new Address { CountryId = country.Id });
        return address is null ? null : AddressBook.Living(customer, address, address);
    }

    /// <summary>Makes the guest live in the account's country, where the shop has it.</summary>
    public async Task PrepareAsync(MarketplaceAccount account)
    {
        if (await home.FindAsync(account) is not null)
            await AtHomeAsync(account);
    }

    private async Task<Address> MoveInAsync(Customer customer, Address place)
    {
        var lease = await TakeLeaseAsync();
        return await lease.HoldForAsync(async () => (await book.EnsureAsync(customer, isNew: false, [place]))[0]);
    }

    private async Task<Lease> TakeLeaseAsync()
    {
        using var patience = new CancellationTokenSource(_patience, time);
        return await leases.TakeAsync("customer/prices", _patience, patience.Token);
    }

    private async Task<Customer?> FindAsync() =>
        await customers.GetCustomerByGuidAsync(_guid) is { Deleted: false } customer ? customer : null;

    private async Task<Customer?> FindWithRoleAsync()
    {
        if (await FindAsync() is not { } customer)
            return null;

        var roles = await customers.GetCustomerRoleIdsAsync(customer);
        return roles.Length > 0 ? customer : await WithRoleAsync(customer);
    }

    private async Task<Customer> CreateAsync()
    {
        var lease = await TakeLeaseAsync();
        return await lease.HoldForAsync(FindOrInsertAsync);
    }

    private async Task<Customer> FindOrInsertAsync()
    {
        if (await FindWithRoleAsync() is { } made)
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
