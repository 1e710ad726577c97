using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;
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

    /// <returns>The customer, and whether it was made just now.</returns>
    public async Task<(Customer Customer, bool IsNew)> EnsureAsync(MarketplaceAccount account, Store store, RemoteOrder order, int languageId, int currencyId)
    {
        var name = settings.OneCustomerPerMarketplace ? SharedCustomer : order.ExternalId;
        var (customer, guid) = await FindAsync(account.Marketplace, name);
        var isNew = false;
        if (customer is null)
        {
            // nop has no unique key for it, and the orders of one marketplace come in side by side.
            customer = settings.OneCustomerPerMarketplace
                ? await (await leases.TakeAsync($"customer/{account.Marketplace}", _insertDuration, CancellationToken.None)).HoldForAsync(FindOrInsertAsync)
                : await InsertAsync(guid);
        }

        await EnsureGuestAsync(customer, isNew);
        return (customer, isNew);

        async Task<Customer> FindOrInsertAsync()
        {
            var (found, free) = await FindAsync(account.Marketplace, name);
            return found ?? await InsertAsync(free);
        }

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
            isNew = true;
            return guest;
        }
    }

    /// <summary>The customer, or the id that a new one gets: a person may have deleted one, and nop keeps its row.</summary>
    private async Task<(Customer? Customer, Guid Guid)> FindAsync(string marketplace, string name)
    {
        for (var generation = 1; ; generation++)
        {
            var guid = NativeIds.Customer(marketplace, name, generation);
            if (await customers.GetCustomerByGuidAsync(guid) is var customer && customer?.Deleted != true)
                return (customer, guid);
        }
    }

    /// <summary>Asked in the table: nop remembers for the rest of our work what the roles were before we added one.</summary>
    private async Task EnsureGuestAsync(Customer customer, bool isNew)
    {
        var guests = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.GuestsRoleName);
        if (isNew || !await roleMappings.Table.AnyAsync(mapping => mapping.CustomerId == customer.Id && mapping.CustomerRoleId == guests.Id))
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

    public string Email(MarketplaceAccount account, string externalId) => BuyerEmail.Of(account.Marketplace, externalId, settings.BuyerEmailDomain);
}
