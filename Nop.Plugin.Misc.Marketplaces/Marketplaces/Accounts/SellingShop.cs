using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>
/// Tells the shop that sells from a copy of its database, by the URL of the account's store. The first shop that asks is the one; another sends nothing
/// until a person says that it is the one that sells now.
/// </summary>
public sealed class SellingShop(IRepository<MarketplaceAccount> accounts, IStoreService stores, Journal journal, TimeProvider time)
{
    /// <summary>Says in the account whether this is the shop that sells; its row stays as it is.</summary>
    public async Task LookAsync(MarketplaceAccount account)
    {
        var here = await HereAsync(account);
        account.OtherShopAddress = account.ShopAddress is null || account.ShopAddress == here ? null : here;
    }

    /// <summary>As <see cref="LookAsync"/>, and notes it in the row: for whoever is about to work with the account.</summary>
    public async Task NoteAsync(MarketplaceAccount account)
    {
        var noted = account.OtherShopAddress;
        account.ShopAddress ??= await ClaimAsync(account.Id, await HereAsync(account));
        await LookAsync(account);
        var other = account.OtherShopAddress;
        if (other == noted)
            return;

        var isFirst = await accounts.Table
            .Where(row => row.Id == account.Id && row.OtherShopAddress == noted)
            .Set(row => row.OtherShopAddress, other)
            .UpdateAsync() == 1;
        if (isFirst && other is not null)
            await journal.AccountAsync(account.Id, JournalLevel.Error, new(SellingShopTexts.Noticed, Shown(account.ShopAddress), Shown(other)));
    }

    /// <summary>A person says that this is the shop that sells with the account.</summary>
    public async Task ConfirmAsync(MarketplaceAccount account)
    {
        var here = await HereAsync(account);
        var before = account.ShopAddress;
        var now = time.GetUtcNow().UtcDateTime;
        (account.ShopAddress, account.OtherShopAddress) = (here, null);
        await accounts.Table
            .Where(row => row.Id == account.Id)
            .Set(row => row.ShopAddress, here)
            .Set(row => row.OtherShopAddress, (string?)null)
            .Set(row => row.BackAtWorkOnUtc, now)
            .UpdateAsync();
        await journal.AccountAsync(account.Id, JournalLevel.Warning, new(SellingShopTexts.Confirmed, Shown(here), Shown(before)));
    }

    private static string Shown(string? address) => string.IsNullOrEmpty(address) ? "–" : address;

    private async Task<string> HereAsync(MarketplaceAccount account) =>
        StoredText.Fit(ShopAddress.Of((await stores.GetAllStoresAsync()).FirstOrDefault(store => store.Id == account.StoreId)?.Url), 400);

    /// <summary>Whoever comes first.</summary>
    private async Task<string> ClaimAsync(int accountId, string here)
    {
        await accounts.Table
            .Where(row => row.Id == accountId && row.ShopAddress == null)
            .Set(row => row.ShopAddress, here)
            .UpdateAsync();
        return accounts.Table.Where(row => row.Id == accountId).Select(row => row.ShopAddress).FirstOrDefault() ?? here;
    }
}
