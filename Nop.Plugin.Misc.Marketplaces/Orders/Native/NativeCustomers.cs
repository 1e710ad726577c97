using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Orders;
using Nop.Services.Customers;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// One guest for each order, as nop makes one for a guest's checkout, or one for all orders of a marketplace. Registered customers are never
/// looked for: the buyer is the marketplace's.
/// </summary>
public sealed class NativeCustomers(
    ICustomerService customers,
    IRepository<CustomerCustomerRoleMapping> roleMappings,
    Leases leases,
    MarketplacesSettings settings,
    TimeProvider time)
{
    private const string SharedCustomer = "*";
    private static readonly TimeSpan _insertDuration = TimeSpan.FromSeconds(20);

    public async Task<Customer> EnsureAsync(MarketplaceAccount account, Store store, RemoteOrder order, int languageId, int currencyId)
    {
        var guid = NativeIds.Customer(account.Marketplace, settings.OneCustomerPerMarketplace ? SharedCustomer : order.ExternalId);
        var customer = await customers.GetCustomerByGuidAsync(guid);
        if (customer is null)
        {
            // nop has no unique key for it, and the orders of one marketplace come in side by side.
            await using var lease = settings.OneCustomerPerMarketplace
                ? await leases.TakeAsync($"customer/{account.Marketplace}", _insertDuration, CancellationToken.None)
                : null;
            customer = (lease is null ? null : await customers.GetCustomerByGuidAsync(guid)) ?? await InsertAsync(guid);
        }

        await EnsureGuestAsync(customer);
        return customer;

        async Task<Customer> InsertAsync(Guid customerGuid)
        {
            var now = time.GetUtcNow().UtcDateTime;
            var guest = new Customer
            {
                CustomerGuid = customerGuid,
                Active = true,
                CreatedOnUtc = now,
                LastActivityDateUtc = now,
                RegisteredInStoreId = store.Id,
                LanguageId = languageId,
                CurrencyId = currencyId,
            };
            Describe(guest, account, order);
            await customers.InsertCustomerAsync(guest);
            return guest;
        }
    }

    /// <summary>Asked in the table: nop remembers for the rest of our work what the roles were before we added one.</summary>
    private async Task EnsureGuestAsync(Customer customer)
    {
        var guests = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.GuestsRoleName);
        if (!await roleMappings.Table.AnyAsync(mapping => mapping.CustomerId == customer.Id && mapping.CustomerRoleId == guests.Id))
            await customers.AddCustomerRoleMappingAsync(new CustomerCustomerRoleMapping { CustomerId = customer.Id, CustomerRoleId = guests.Id });
    }

    private void Describe(Customer customer, MarketplaceAccount account, RemoteOrder order)
    {
        if (settings.OneCustomerPerMarketplace)
        {
            customer.LastName = account.Name;
            return;
        }

        customer.FirstName = StoredText.FitOrNull(order.Buyer.FirstName, 400);
        customer.LastName = StoredText.FitOrNull(order.Buyer.LastName, 400);
        customer.Phone = StoredText.FitOrNull(order.Buyer.Mobile ?? order.Buyer.Phone, 400);
        customer.Company = StoredText.FitOrNull(order.Invoice?.Company, 400);
        customer.VatNumber = StoredText.FitOrNull(order.Invoice?.VatNumber, 400);
    }

    /// <summary>
    /// Never null, because nop's mails need an address; never a real one, because nop mails the buyer when an order completes and the buyer
    /// is the marketplace's to write to.
    /// </summary>
    public string Email(MarketplaceAccount account, string externalId)
    {
        var local = new string([.. externalId.ToLowerInvariant().Where(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '.')]);
        return $"{account.Marketplace}-{(local.Length == 0 ? "order" : local)}@{settings.BuyerEmailDomain}";
    }
}
