using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake;

namespace Nop.Plugin.Misc.Marketplaces.Accounts;

/// <summary>Writes how the orders channel of an account is doing, without touching what a person may be editing in the same row.</summary>
public sealed class AccountHealth(IRepository<MarketplaceAccount> accounts, Journal journal)
{
    private const int LongestError = 1000;

    public Task OrdersSucceededAsync(int accountId, DateTime nowUtc) =>
        accounts.Table
            .Where(account => account.Id == accountId)
            .Set(account => account.OrdersSucceededOnUtc, nowUtc)
            .Set(account => account.OrdersError, (string?)null)
            .UpdateAsync();

    /// <summary>Remembers, after the first reading of the order list, which orders were there before us.</summary>
    /// <param name="newestUtc">When the newest listed order was placed, by the marketplace's clock; null when none was listed.</param>
    public async Task OrdersListedAsync(MarketplaceAccount account, DateTime? newestUtc)
    {
        if (account.OrdersSinceUtc is not null)
            return;

        var since = newestUtc ?? DateTime.UnixEpoch;
        account.OrdersSinceUtc = since;
        await accounts.Table.Where(row => row.Id == account.Id).Set(row => row.OrdersSinceUtc, since).UpdateAsync();
    }

    /// <param name="nowUtc">Null when the products API did not take the secret.</param>
    public Task OffersAnsweredAsync(int accountId, DateTime? nowUtc) =>
        accounts.Table
            .Where(account => account.Id == accountId)
            .Set(account => account.OffersAnsweredOnUtc, nowUtc)
            .UpdateAsync();

    /// <summary>How it went when the shop called itself, for every account of the store.</summary>
    /// <param name="error">Null when it answered.</param>
    public Task ShopCalledAsync(int storeId, string? url, OwnerText? error, DateTime nowUtc)
    {
        var (at, text) = (StoredText.FitOrNull(url, 400), error?.Stored(LongestError));
        return accounts.Table
            .Where(account => account.StoreId == storeId)
            .Set(account => account.ShopCallUrl, at)
            .Set(account => account.ShopCallError, text)
            .Set(account => account.ShopCalledOnUtc, nowUtc)
            .UpdateAsync();
    }

    /// <summary>Told in the journal once, not at every poll.</summary>
    public async Task OrdersFailedAsync(MarketplaceAccount account, OwnerText error)
    {
        var text = error.Stored(LongestError);
        if (account.OrdersError == text)
            return;

        account.OrdersError = text;
        await accounts.Table.Where(row => row.Id == account.Id).Set(row => row.OrdersError, text).UpdateAsync();
        await journal.AccountAsync(account.Id, JournalLevel.Error, new(IntakeTexts.OrdersChannelFailed, error));
    }
}
