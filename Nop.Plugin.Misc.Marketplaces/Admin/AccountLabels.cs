using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>Names accounts: by the marketplace alone, as long as that is enough to tell them apart.</summary>
public sealed class AccountLabels(AccountLookup accounts, MarketplaceRegistry marketplaces, IStoreService stores)
{
    public async Task<IReadOnlyDictionary<int, string>> AllAsync() => Labels(await accounts.AllAsync(), await StoreNamesAsync(), DisplayName);

    public async Task<string> OfAsync(int accountId) => (await AllAsync()).GetValueOrDefault(accountId, "");

    internal static Dictionary<int, string> Labels(
        IReadOnlyList<MarketplaceAccount> all, IReadOnlyDictionary<int, string> storeNames, Func<string, string> displayName) =>
        all.ToDictionary(account => account.Id, account => string.Join(" – ", Parts(account, all, storeNames, displayName)));

    private static IEnumerable<string> Parts(
        MarketplaceAccount account, IReadOnlyList<MarketplaceAccount> all, IReadOnlyDictionary<int, string> storeNames, Func<string, string> displayName)
    {
        yield return displayName(account.Marketplace);

        var ofMarketplace = all.Where(other => string.Equals(other.Marketplace, account.Marketplace, StringComparison.OrdinalIgnoreCase)).ToList();
        if (ofMarketplace.Select(other => other.StoreId).Distinct().Count() > 1 && storeNames.TryGetValue(account.StoreId, out var storeName))
            yield return storeName;

        if (ofMarketplace.Count(other => other.StoreId == account.StoreId) > 1 && account.Name.Length > 0)
            yield return account.Name;
    }

    private string DisplayName(string systemName) => marketplaces.Find(systemName)?.DisplayName ?? systemName;

    private async Task<IReadOnlyDictionary<int, string>> StoreNamesAsync() =>
        (await stores.GetAllStoresAsync()).ToDictionary(store => store.Id, store => store.Name);
}
