using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Infrastructure;

/// <summary>One account of each marketplace in each store exists from installation on, so that nobody has to learn what an account is.</summary>
public sealed class FirstAccounts(
    IRepository<MarketplaceAccount> accounts,
    MarketplaceRegistry marketplaces,
    NewAccounts newAccounts,
    PriceCustomer priceCustomer,
    IStoreService stores)
{
    public async Task InstallAsync()
    {
        foreach (var store in await stores.GetAllStoresAsync())
            await newAccounts.OpenMissingAsync(marketplaces.All, store.Id);

        foreach (var account in await accounts.Table.ToListAsync())
            await priceCustomer.PrepareAsync(account);
    }
}
