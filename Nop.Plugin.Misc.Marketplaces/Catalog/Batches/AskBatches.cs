using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Batches;

/// <summary>Asks a marketplace what became of the batches that it has taken, each on its own and with growing pauses.</summary>
public sealed class AskBatches(MarketplaceRegistry marketplaces, AccountLookup accounts, BatchRows batches, RecordStatus record, Leases leases, TimeProvider time)
{
    private const int MostCalls = 20;

    /// <summary>Calls without an answer, after which the account is left in peace until the next run.</summary>
    private const int MostFailures = 2;

    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(3);

    /// <param name="cancellationToken">The end of the time budget; what is not asked by then stays due.</param>
    public async Task RunAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        // Most runs find nothing to be asked, and need no lease to find that out.
        if (marketplaces.Find(account.Marketplace) is not IOfferMarketplace marketplace
            || await batches.UntilDueAsync(account.Id) != TimeSpan.Zero
            || await leases.TryTakeAsync($"batches/{account.Id}", _lease) is not { } lease)
            return;

        await lease.HoldForAsync(async () =>
        {
            if (await accounts.FindAsync(account.Id) is not { } current || !current.IsAtWork())
                return;

            var failures = 0;
            foreach (var batch in await batches.DueAsync(current.Id, MostCalls))
            {
                if (cancellationToken.IsCancellationRequested || failures == MostFailures || !await lease.RenewAsync())
                    return;

                if (!await AskAsync(current, marketplace, batch, cancellationToken))
                    failures++;
            }
        });
    }

    /// <summary>False when no usable answer came.</summary>
    private async Task<bool> AskAsync(MarketplaceAccount account, IOfferMarketplace marketplace, MarketplaceBatch batch, CancellationToken cancellationToken)
    {
        if (!await record.IsAwaitedAsync(batch))
        {
            await batches.CloseAsync(batch);
            return true;
        }

        await batches.AskedAsync(batch);
        var age = time.GetUtcNow().UtcDateTime - batch.SentOnUtc;
        var (problem, retryAfter) = await AskAsync(account, marketplace, batch, age, cancellationToken);
        if (age >= BatchTimes.Longest || age < -WrongClock.Reach)
            await record.GiveUpAsync(batch, CatalogTexts.BatchNeverDone);

        if (!await record.IsAwaitedAsync(batch))
            await batches.CloseAsync(batch);
        else if (problem is not null || batch.Problem is not null)
            await batches.UnansweredAsync(batch, problem, retryAfter);
        return problem is null;
    }

    /// <summary>Why there is no answer, if there is none.</summary>
    private async Task<(OwnerText? Problem, TimeSpan? RetryAfter)> AskAsync(
        MarketplaceAccount account, IOfferMarketplace marketplace, MarketplaceBatch batch, TimeSpan age, CancellationToken cancellationToken)
    {
        try
        {
            var status = await marketplace.StatusAsync(account, ForeignId.Read(batch.ExternalId), cancellationToken);
            if (status?.IsAbout(BatchRows.ProductsOf(batch)) == false)
                return (new OwnerText(CatalogTexts.BatchNotUnderstood), null);

            if (status is not null)
                await record.RecordAsync(batch, status);
            else if (age >= BatchTimes.UntilUnknown)
                await record.GiveUpAsync(batch, CatalogTexts.BatchForgotten);
            return (null, null);
        }
        catch (MarketplaceApiException exception)
        {
            return (exception.Text, exception.RetryAfter);
        }
    }
}
