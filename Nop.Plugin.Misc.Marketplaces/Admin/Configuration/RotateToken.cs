using System.Linq.Expressions;
using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Gives an account's webhook, or its feed, a new address; the old one answers no more.</summary>
public sealed class RotateToken(IRepository<MarketplaceAccount> accounts, AccountSecrets secrets, MarketplaceRegistry marketplaces, IStoreService stores, WebhookTokens known)
{
    /// <returns>The new address; null when the account does not exist, or its marketplace sends no webhooks.</returns>
    public async Task<string?> OfWebhookAsync(int accountId)
    {
        var url = await RotateAsync(
            accountId, account => account.WebhookToken, marketplace => marketplace.Credentials.HasFlag(AccountCredentials.WebhookToken), TokenAddress.OfWebhook);
        // Nothing has come to the new one.
        await accounts.Table.Where(row => row.Id == accountId).Set(row => row.WebhookOnUtc, (DateTime?)null).UpdateAsync();
        return url;
    }

    /// <returns>The new address; null when the account does not exist, or its marketplace reads no feed.</returns>
    public Task<string?> OfFeedAsync(int accountId) => RotateAsync(accountId, account => account.FeedToken, marketplace => marketplace is IFeedMarketplace, TokenAddress.OfFeed);

    private async Task<string?> RotateAsync(
        int accountId, Expression<Func<MarketplaceAccount, string?>> column, Func<IMarketplace, bool> has, Func<string?, string, string, string> address)
    {
        if (await accounts.GetByIdAsync(accountId) is not { } account || marketplaces.Find(account.Marketplace) is not { } marketplace || !has(marketplace))
            return null;

        var token = NewAccounts.NewToken();
        var encrypted = secrets.Protect(token);
        await accounts.Table
            .Where(row => row.Id == accountId)
            .Set(column, encrypted)
            .UpdateAsync();
        known.Forget();
        return address((await stores.GetStoreByIdAsync(account.StoreId))?.Url, account.Marketplace, token);
    }
}
