using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Calls the orders API of an account; how it went counts for the account's health.</summary>
public sealed class TestConnection(AccountLookup accounts, AccountLabels labels, MarketplaceRegistry marketplaces, AccountHealth health, TimeProvider time)
{
    /// <returns>The account's label; null when there is no such account.</returns>
    /// <exception cref="MarketplaceApiException">The marketplace could not be reached, or refused.</exception>
    public async Task<string?> TestAsync(int accountId, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(accountId) is not { } account || marketplaces.Find(account.Marketplace) is not { } marketplace)
            return null;

        try
        {
            await marketplace.TestConnectionAsync(account, cancellationToken);
            await health.OrdersSucceededAsync(account.Id, time.GetUtcNow().UtcDateTime);
            return await labels.OfAsync(account.Id);
        }
        catch (MarketplaceApiException failure)
        {
            await health.OrdersFailedAsync(account, failure.Text);
            throw;
        }
    }
}
