using System.Net;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>Calls the APIs of an account, each with its own secret; how it went with the orders counts for the account's health.</summary>
public sealed class TestConnection(AccountLookup accounts, AccountLabels labels, MarketplaceRegistry marketplaces, AccountHealth health, TimeProvider time)
{
    private const string NoBatch = "connection-test";

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

    /// <summary>Asks the products API about a batch that there is not: with the right secret it says so. Does nothing where no offers are sent.</summary>
    /// <exception cref="MarketplaceApiException">The marketplace could not be reached, or does not take the secret.</exception>
    public async Task TestOffersAsync(int accountId, CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(accountId) is not { PushEnabled: true } account || marketplaces.Find(account.Marketplace) is not IOfferMarketplace marketplace)
            return;

        try
        {
            await marketplace.StatusAsync(account, NoBatch, cancellationToken);
        }
        catch (MarketplaceApiException answer) when (answer is { StatusCode: HttpStatusCode.NotFound })
        {
            // Another way to say that there is no such batch.
        }
        catch (MarketplaceApiException)
        {
            await health.OffersAnsweredAsync(account.Id, null);
            throw;
        }

        await health.OffersAnsweredAsync(account.Id, time.GetUtcNow().UtcDateTime);
    }
}
