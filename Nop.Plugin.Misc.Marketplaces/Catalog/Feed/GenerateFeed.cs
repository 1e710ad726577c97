using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>
/// Writes the feed of an account, page by page, in memory that does not grow with the catalogue. A run that has no more time leaves it to the next one;
/// a run that fails leaves nothing: products that are missing from a feed would be taken off sale.
/// </summary>
public sealed class GenerateFeed(
    MarketplaceRegistry marketplaces, CurrentOffers offers, FeedProducts products, FeedFiles files, FeedRequests requests, AccountSecrets secrets, Journal journal, TimeProvider time)
{
    private const int PageSize = 500;

    /// <summary>What was begun before is no news any more.</summary>
    private static readonly TimeSpan _longestDraft = TimeSpan.FromHours(1);

    /// <param name="cancellationToken">The end of the time budget; the next run goes on from there.</param>
    /// <returns>True when the feed is complete, or there is none to be written.</returns>
    public async Task<bool> RunAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        if (!account.FeedEnabled || marketplaces.Find(account.Marketplace) is not IFeedMarketplace marketplace || secrets.FeedToken(account) is not { } token)
        {
            requests.Done(account.Id);
            return true;
        }

        var work = requests.WorkOn(account.Id);
        await work.Gate.WaitAsync(cancellationToken);
        try
        {
            return await RunAsync(account, marketplace, token, work, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await DropAsync(work);
            requests.Done(account.Id);
            await journal.AccountAsync(account.Id, JournalLevel.Error, new(CatalogTexts.FeedNotGenerated));
            throw;
        }
        finally
        {
            work.Gate.Release();
        }
    }

    private async Task<bool> RunAsync(MarketplaceAccount account, IFeedMarketplace marketplace, string token, FeedWork work, CancellationToken cancellationToken)
    {
        if (work.Draft is { } old && time.GetUtcNow().UtcDateTime - old.StartedUtc > _longestDraft)
            await DropAsync(work);

        var draft = work.Draft ??= files.Begin(token, marketplace);
        while (draft.NextId is { } next)
        {
            if (cancellationToken.IsCancellationRequested)
                return false;

            var page = await offers.ListedFromAsync(account, next, PageSize);
            foreach (var product in await products.OfAsync(account, page))
                await draft.Writer.WriteAsync(product);

            draft.NextId = page.NextId;
        }

        await files.PublishAsync(token, draft);
        work.Draft = null;
        requests.Done(account.Id);
        return true;
    }

    private static async Task DropAsync(FeedWork work)
    {
        if (work.Draft is { } draft)
        {
            work.Draft = null;
            await draft.DisposeAsync();
        }
    }
}
