using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Compare;

/// <summary>
/// Computes every offer and marks the listings that differ from what was acknowledged. Events only give speed; what they miss (time,
/// settings, writers that raise none) is found here. Goes on where the last run stopped, in memory that does not grow with the catalogue.
/// </summary>
public sealed class CompareListings(
    AccountLookup accounts,
    CurrentOffers offers,
    SyncedListings synced,
    DirtyMarks marks,
    AccountProgress progress,
    Leases leases,
    Alongside alongside,
    TimeProvider time)
{
    /// <summary>Products that are compared at a time.</summary>
    public const int PageSize = 500;
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(3);

    /// <summary>Starts a comparison, or goes on with the one under way. True when it is finished.</summary>
    /// <param name="cancellationToken">The end of the time budget; the next run goes on from there.</param>
    public async Task<bool> RunAsync(int accountId, CancellationToken cancellationToken)
    {
        if (await leases.TryTakeAsync($"compare/{accountId}", _lease) is not { } lease)
            return false;

        return await lease.HoldForAsync(async () =>
            await accounts.FindAsync(accountId) is { } account && await CompareAsync(account, lease, cancellationToken));
    }

    private async Task<bool> CompareAsync(MarketplaceAccount account, Lease lease, CancellationToken cancellationToken)
    {
        var position = account.ComparePosition;
        if (position <= 0)
        {
            var started = time.GetUtcNow().UtcDateTime;
            if (!await progress.ComparisonMovedAsync(account.Id, position, 1))
                return false;

            position = 1;
            if (account.ListingsCursorUtc is null)
                await progress.ListingsRefreshedAsync(account.Id, started);
        }

        var reading = offers.ReadFromAsync(account, position, PageSize);
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                // While a page is compared, the next one is read; what changes after it was read is found by its event, or the next time.
                var page = await reading;
                if (page.NextId is { } ahead)
                    reading = await alongside.StartAsync(() => offers.ReadFromAsync(account, ahead, PageSize));
                await CompareAsync(await offers.OfPageAsync(account, page));
                if (page.NextId is not { } next)
                {
                    await progress.ComparisonFinishedAsync(account.Id, position);
                    return true;
                }

                if (!await progress.ComparisonMovedAsync(account.Id, position, next) || !await lease.RenewInTimeAsync())
                    return false;

                position = next;
            }

            return false;
        }
        finally
        {
            await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task CompareAsync(IReadOnlyList<ProductOffer> page)
    {
        var parts = page.SelectMany(offer => offer.Parts).ToList();
        await marks.MarkAsync(parts.Where(part => !part.IsSynced && part.Listing.DirtySinceUtc is null).Select(part => part.Listing), SendCause.Check);
        await synced.ExplainAsync(parts.Where(part => part.IsSynced));
    }
}
