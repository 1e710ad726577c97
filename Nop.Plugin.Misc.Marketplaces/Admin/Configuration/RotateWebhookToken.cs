using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Gives an account's webhook a new address; the old one answers no more.</summary>
public sealed class RotateWebhookToken(
    IRepository<MarketplaceAccount> accounts, AccountSecrets secrets, MarketplaceRegistry marketplaces, IStoreService stores)
{
    /// <returns>The new address; null when the account does not exist, or its marketplace sends no webhooks.</returns>
    public async Task<string?> RotateAsync(int accountId)
    {
        if (await accounts.GetByIdAsync(accountId) is not { } account || !TakesWebhooks(account))
            return null;

        var token = NewAccounts.NewWebhookToken();
        var encrypted = secrets.Protect(token);
        await accounts.Table
            .Where(row => row.Id == accountId)
            .Set(row => row.WebhookToken, encrypted)
            .UpdateAsync();
        return WebhookAddress.Of((await stores.GetStoreByIdAsync(account.StoreId))?.Url, account.Marketplace, token);
    }

    private bool TakesWebhooks(MarketplaceAccount account) =>
        marketplaces.Find(account.Marketplace)?.Credentials.HasFlag(AccountCredentials.WebhookToken) == true;
}
