using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Intake.Webhooks;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Tries whether the shop answers at the address that a marketplace calls, and keeps how it went.</summary>
public sealed class CallOwnShop(AccountLookup accounts, MarketplaceRegistry marketplaces, IStoreService stores, ShopCall call, AccountHealth health, TimeProvider time)
{
    /// <returns>Null when it answers, or when no marketplace of the account would call; else why it does not.</returns>
    public async Task<OwnerText?> RunAsync(int accountId, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(accountId) is not { } account
            || marketplaces.Find(account.Marketplace) is not { } marketplace
            || !marketplace.Credentials.HasFlag(AccountCredentials.WebhookToken))
        {
            return null;
        }

        var url = (await stores.GetStoreByIdAsync(account.StoreId))?.Url;
        var error = await call.RunAsync(url, marketplace.SystemName, cancellationToken);
        await health.ShopCalledAsync(account.StoreId, url, error, time.GetUtcNow().UtcDateTime);
        return error;
    }
}
