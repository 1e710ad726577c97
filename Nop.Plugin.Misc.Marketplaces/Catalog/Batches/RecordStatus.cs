using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Batches;

/// <summary>Stores what a marketplace says has become of the listings in a batch.</summary>
public sealed class RecordStatus(IRepository<MarketplaceListing> listings, BatchedListings batched, OutgoingOffers outgoing, GivenUpIds givenUp, Journal journal, TimeProvider time)
{
    private const int ShownIds = 5;

    /// <summary>False when all of them have been sent again since.</summary>
    public Task<bool> IsAwaitedAsync(MarketplaceBatch batch) => listings.Table.AnyAsync(listing => listing.BatchId == batch.Id);

    public async Task RecordAsync(MarketplaceBatch batch, OfferStatus status)
    {
        var results = (await AwaitingAsync(batch)).Select(listing => (Listing: listing, Result: ResultOf(listing, status))).ToList();
        var applied = results.Where(item => item.Result.State == OfferState.Applied).Select(item => item.Listing).ToList();
        foreach (var apart in OncePerProduct.Split(applied, listing => listing))
            await batched.AppliedAsync(batch.Id, [.. apart.Select(listing => listing.Id)]);

        await outgoing.EndedAsync(batch.Id, applied.Select(listing => listing.Id), SendOutcome.Applied);
        await givenUp.TakenOffAsync([.. applied.Where(listing => listing.GivenUp != 0)]);

        // A batch that is completed and leaves products open will never say more of them.
        var failed = results
            .Where(item => item.Result.State == OfferState.Failed || (status.IsCompleted && item.Result.State == OfferState.Pending))
            .Select(item => (item.Listing, Words: WordsOn(item.Result)))
            .ToList();
        await FailedAsync(batch, failed, listing => time.GetUtcNow().UtcDateTime + PushBackOff.AfterRefusal(listing.Attempts));

        // Who has failed before has been told of.
        var news = failed.Where(item => item.Listing.Attempts == 0).Select(item => item.Listing.ProductIdThere()).Distinct().ToList();
        if (news.Count > 0)
            await journal.AccountAsync(batch.AccountId, JournalLevel.Warning, new(CatalogTexts.OffersNotApplied, news.Count, string.Join(", ", news.Take(ShownIds))));
    }

    /// <summary>Nobody will ever know what became of it: all that still wait for it are sent again, at once only if that has not helped before.</summary>
    public async Task GiveUpAsync(MarketplaceBatch batch, string reasonKey)
    {
        var awaiting = await AwaitingAsync(batch);
        await FailedAsync(
            batch,
            [.. awaiting.Select(listing => (listing, new OwnerText(CatalogTexts.NotConfirmed)))],
            listing => listing.Attempts == 0 ? null : time.GetUtcNow().UtcDateTime + PushBackOff.AfterRefusal(listing.Attempts));
        if (awaiting.Count > 0)
            await journal.AccountAsync(batch.AccountId, JournalLevel.Warning, new(reasonKey, ForeignId.Read(batch.ExternalId), StoredValue.Time(batch.SentOnUtc), awaiting.Count));
    }

    private async Task FailedAsync(
        MarketplaceBatch batch, IReadOnlyCollection<(MarketplaceListing Listing, OwnerText Words)> failed, Func<MarketplaceListing, DateTime?> next)
    {
        foreach (var apart in OncePerProduct.Split(failed, item => item.Listing))
        {
            foreach (var same in apart.GroupBy(item => (item.Words, item.Listing.Attempts)))
                await batched.NotAppliedAsync(batch.Id, [.. same.Select(item => item.Listing.Id)], same.Key.Words, next(same.First().Listing));
        }

        foreach (var same in failed.GroupBy(item => item.Words, item => item.Listing.Id))
            await outgoing.EndedAsync(batch.Id, same, SendOutcome.NotApplied, same.Key);
    }

    private async Task<IList<MarketplaceListing>> AwaitingAsync(MarketplaceBatch batch) =>
        await listings.Table.Where(listing => listing.BatchId == batch.Id).ToListAsync();

    private static OfferResult ResultOf(MarketplaceListing listing, OfferStatus status)
    {
        if (!status.Products.TryGetValue(listing.ProductIdThere(), out var product))
            return OfferResult.Unknown;
        if (listing.ExternalVariationId.Length == 0 || product.Variations.Count == 0 || product.State == OfferState.Pending)
            return product;

        var variation = product.Variations.GetValueOrDefault(listing.VariationIdThere(), OfferResult.Unknown);
        return product.State == OfferState.Failed && variation.State != OfferState.Failed ? product : variation;
    }

    private static OwnerText WordsOn(OfferResult result) =>
        result.State == OfferState.Pending ? new OwnerText(CatalogTexts.NotConfirmed)
        : OwnerText.QuoteOrNull(result.Message) is { } words ? new OwnerText(CatalogTexts.NotApplied, words)
        : new OwnerText(CatalogTexts.NotAppliedSilently);
}
