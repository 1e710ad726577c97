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
public sealed class AddressBook(ICustomerService customers, IAddressService addresses, IRepository<CustomerAddressMapping> entries)
{
    /// <summary>Null when the customer has no such address.</summary>
    public async Task<Address?> FindAsync(Customer customer, Address wanted)
    {
        // Asked in the table: nop remembers for the rest of our work what the book was before we added to it.
        var ids = await entries.Table.Where(entry => entry.CustomerId == customer.Id).Select(entry => entry.AddressId).ToListAsync();
        foreach (var id in ids)
        {
            if (await addresses.GetAddressByIdAsync(id) is { } known && AreSame(known, wanted))
                return known;
        }

        return null;
    }

    /// <summary>The customer's own copy of the address, made if there is none.</summary>
    public async Task<Address> EnsureAsync(Customer customer, Address wanted)
    {
        if (await FindAsync(customer, wanted) is { } known)
            return known;

        var copy = Copy(wanted);
        await addresses.InsertAddressAsync(copy);
        await customers.InsertCustomerAddressAsync(customer, copy);
        return copy;
    }

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
