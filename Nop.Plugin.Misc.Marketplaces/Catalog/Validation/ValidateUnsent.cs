using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Validation;

/// <summary>
/// Validates everything that was not sent yet, from where it stopped, in memory that does not grow with the catalogue. A marketplace that does not
/// answer ends it: somebody waits for the result, and may ask again.
/// </summary>
public sealed class ValidateUnsent(
    MarketplaceRegistry marketplaces, AccountLookup accounts, UnsentListings unsent, ValidateOffers validate, ValidationProgress progress, Leases leases)
{
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(3);

    /// <param name="cancellationToken">The end of the time budget; the next run goes on from there.</param>
    public async Task RunAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        if (marketplaces.Find(account.Marketplace) is not IOfferMarketplace marketplace || await leases.TryTakeAsync($"validate/{account.Id}", _lease) is not { } lease)
            return;

        await lease.HoldForAsync(async () =>
        {
            while (!cancellationToken.IsCancellationRequested && await lease.RenewAsync() && await accounts.FindAsync(account.Id) is { ValidationPosition: > 0 } current)
            {
                if (!await LookAsync(current, marketplace, lease, cancellationToken))
                    return false;
            }

            return true;
        });
    }

    private async Task<bool> LookAsync(MarketplaceAccount account, IOfferMarketplace marketplace, Lease lease, CancellationToken cancellationToken)
    {
        var products = await unsent.NextProductsAsync(account.Id, account.ValidationPosition, marketplace.MaxProductsPerRequest);
        var result = await validate.RunAsync(account, marketplace, products, onlyUnsent: true, lease.RenewAsync, cancellationToken);
        if (result.Stop == PushStop.Interrupted)
            return false;

        var isOver = result.Stop != PushStop.None || products.Count < marketplace.MaxProductsPerRequest;
        await progress.MovedAsync(account, isOver ? 0 : products[^1] + 1, result);
        return true;
    }
}
