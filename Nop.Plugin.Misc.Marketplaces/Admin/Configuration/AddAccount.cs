using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Opens another account, as long as the shop has its store and the plugin its marketplace.</summary>
public sealed class AddAccount(IStoreService stores, MarketplaceRegistry marketplaces, NewAccounts newAccounts)
{
    /// <summary>False when there is such an account already, or cannot be one.</summary>
    public async Task<bool> AddAsync(NewAccountModel model) =>
        await stores.GetStoreByIdAsync(model.StoreId) is not null
        && marketplaces.Find(model.Marketplace ?? "") is { } marketplace
        && await newAccounts.OpenAsync(marketplace, model.StoreId, model.Name);
}
