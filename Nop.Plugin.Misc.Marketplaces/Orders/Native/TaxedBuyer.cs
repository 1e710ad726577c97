using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Tax;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Tax;
using Nop.Services.Common;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// The buyer of an order as nop's tax service sees one: with the order's addresses in the customer's book. A guest keeps them, as after a
/// checkout; from the customer of all orders they are taken away again, and that customer's row is never touched, because other orders of
/// the marketplace are at work with it at the same time. What a crash leaves in the book carries the order's e-mail address, and the next
/// attempt finds it.
/// </summary>
public sealed class TaxedBuyer(
    AddressBook book,
    HomeCountry home,
    ICustomerService customers,
    IAddressService addresses,
    TaxSettings taxes,
    MarketplacesSettings settings)
{
    public async Task<TAnswer> AskAsync<TAnswer>(NativeOrderDetails details, OrderAddresses owned, Func<Customer, Task<TAnswer>> ask)
    {
        var customer = details.Customer;
        IReadOnlyList<Address> places = [await PlacedAsync(details.Account, owned.Billing), await PlacedAsync(details.Account, owned.Shipping)];
        var own = await book.EnsureAsync(customer, details.IsNewCustomer, places);
        var (billing, shipping) = (own[0], own[1]);

        var answer = await ask(AddressBook.Living(customer, billing, shipping));
        if (settings.OneCustomerPerMarketplace)
            await ForgetAsync(customer, billing, shipping);
        else
            await KeepAsync(customer, billing, shipping);

        return answer;
    }

    /// <summary>An address without a country, such as a collection point's, is taxed like the shop's default one, or like one at home.</summary>
    private async Task<Address> PlacedAsync(MarketplaceAccount account, Address address)
    {
        if (address.CountryId is > 0)
            return address;

        var placed = AddressBook.Copy(address);
        if (taxes.DefaultTaxAddressId > 0 && await addresses.GetAddressByIdAsync(taxes.DefaultTaxAddressId) is { CountryId: > 0 } usual)
            (placed.CountryId, placed.StateProvinceId, placed.ZipPostalCode) = (usual.CountryId, usual.StateProvinceId, usual.ZipPostalCode);
        else
            placed.CountryId = (await home.FindAsync(account))?.Id;

        return placed;
    }

    private async Task KeepAsync(Customer customer, Address billing, Address shipping)
    {
        if (customer.BillingAddressId == billing.Id && customer.ShippingAddressId == shipping.Id)
            return;

        (customer.BillingAddressId, customer.ShippingAddressId) = (billing.Id, shipping.Id);
        await customers.UpdateCustomerAsync(customer);
    }

    private async Task ForgetAsync(Customer customer, Address billing, Address shipping)
    {
        await book.RemoveAsync(customer, billing);
        if (shipping.Id != billing.Id)
            await book.RemoveAsync(customer, shipping);
    }
}
