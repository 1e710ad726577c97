using Nop.Core.Domain.Stores;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Stores that were added after the installation: it has made accounts for those that there were.</summary>
public sealed class StoresWithoutAccounts(AccountLookup accounts, MarketplaceRegistry marketplaces, NewAccounts newAccounts, IStoreService stores)
{
    public async Task<IReadOnlyList<Store>> FindAsync()
    {
        var served = (await accounts.AllAsync()).Select(account => account.StoreId).ToHashSet();
        return [.. (await stores.GetAllStoresAsync()).Where(store => !served.Contains(store.Id))];
    }

    /// <summary>Opens an account at each marketplace, switched off. False when there is no such store.</summary>
    public async Task<bool> OpenAsync(int storeId)
    {
        if (await stores.GetStoreByIdAsync(storeId) is null)
            return false;

        await newAccounts.OpenMissingAsync(marketplaces.All, storeId);
        return true;
    }
}
