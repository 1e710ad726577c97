using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Common;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.Marketplaces.Tax;

/// <summary>
/// The addresses of a customer. nop's tax service reads a customer's address through this book: one that is not in it does not exist there,
/// and the rate is silently 0. Only copies go in: nop deletes the rows in a book together with the customer, also those that an order needs.
/// </summary>
public sealed class AddressBook(ICustomerService customers, IAddressService addresses, IRepository<CustomerAddressMapping> entries, IRepository<Address> rows)
{
    /// <summary>Null when the customer has no such address.</summary>
    public async Task<Address?> FindAsync(Customer customer, Address wanted) =>
        (await ReadAsync(customer)).Find(known => AreSame(known, wanted));

    /// <summary>The customer's own copies of the addresses, made where there are none; the same address twice is one.</summary>
    /// <param name="isNew">The customer was made just now, and has none yet.</param>
    public async Task<IReadOnlyList<Address>> EnsureAsync(Customer customer, bool isNew, IEnumerable<Address> wanted)
    {
        var known = isNew ? [] : await ReadAsync(customer);
        var own = new List<Address>();
        foreach (var address in wanted)
        {
            var copy = known.Find(each => AreSame(each, address));
            if (copy is null)
                known.Add(copy = await AddAsync(customer, address));

            own.Add(copy);
        }

        return own;
    }

    private async Task<Address> AddAsync(Customer customer, Address address)
    {
        var copy = Copy(address);
        await addresses.InsertAddressAsync(copy);
        await entries.InsertAsync(new CustomerAddressMapping { CustomerId = customer.Id, AddressId = copy.Id });
        return copy;
    }

    /// <summary>Asked in the tables: nop remembers for the rest of our work what the book was before we added to it.</summary>
    private async Task<List<Address>> ReadAsync(Customer customer) =>
        [.. await (
                from entry in entries.Table
                join address in rows.Table on entry.AddressId equals address.Id
                where entry.CustomerId == customer.Id
                orderby address.Id
                select address)
            .ToListAsync()];

    /// <summary>Takes the customer's copy out again.</summary>
    public async Task RemoveAsync(Customer customer, Address copy)
    {
        await customers.RemoveCustomerAddressAsync(customer, copy);
        await addresses.DeleteAddressAsync(copy);
    }

    public static bool AreSame(Address first, Address second) =>
        (first.CountryId, first.StateProvinceId) == (second.CountryId, second.StateProvinceId) && Texts(first).SequenceEqual(Texts(second));

    public static Address Copy(Address address) => new()
    {
        FirstName = address.FirstName,
        LastName = address.LastName,
        Email = address.Email,
        Company = address.Company,
        CountryId = address.CountryId,
        StateProvinceId = address.StateProvinceId,
        County = address.County,
        City = address.City,
        Address1 = address.Address1,
        Address2 = address.Address2,
        ZipPostalCode = address.ZipPostalCode,
        PhoneNumber = address.PhoneNumber,
    };

    /// <summary>The customer living at these addresses, only to ask for prices and rates with: the customer's own row stays as it is.</summary>
    public static Customer Living(Customer customer, Address billing, Address shipping) => new()
    {
        Id = customer.Id,
        CustomerGuid = customer.CustomerGuid,
        Active = customer.Active,
        IsSystemAccount = customer.IsSystemAccount,
        IsTaxExempt = customer.IsTaxExempt,
        BillingAddressId = billing.Id,
        ShippingAddressId = shipping.Id,
    };

    private static string?[] Texts(Address address) =>
    [
        address.FirstName, address.LastName, address.Email, address.Company, address.County, address.City,
        address.Address1, address.Address2, address.ZipPostalCode, address.PhoneNumber,
    ];
}
