using LinqToDB;
using LinqToDB.Linq;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// The offers of sends: of those under way, and of those before as the history of their listings. Whoever is cut off leaves some that stay unanswered.
/// </summary>
public sealed class OutgoingOffers(IRepository<MarketplaceOutgoingOffer> offers, IRepository<MarketplaceListing> listings, TimeProvider time)
{
    private const int MostAtOnce = 1_000;

    public Task KeepAsync(IReadOnlyList<MarketplaceOutgoingOffer> outgoing)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var offer in outgoing)
            offer.CreatedOnUtc = now;

        return offers.InsertMissingAsync(outgoing);
    }

    /// <summary>What came of some listings of a send: one statement for a request as large as marketplaces take them.</summary>
    /// <param name="batchId">The batch in which they were taken; 0 for none.</param>
    public Task AnsweredAsync(Guid send, IEnumerable<int> listingIds, SendOutcome outcome, int batchId = 0, OwnerText? words = null) =>
        AnsweredAsync(listingIds, ids => offers.Table.Exactly(offer => offer.ListingId, ids).Where(offer => offer.Send == send), outcome, batchId, words);

    /// <summary>The same of listings in a batch, as the marketplace says later.</summary>
    public Task EndedAsync(int batchId, IEnumerable<int> listingIds, SendOutcome outcome, OwnerText? words = null) =>
        AnsweredAsync(listingIds, ids => offers.Table.Exactly(offer => offer.ListingId, ids).Where(offer => offer.BatchId == batchId), outcome, batchId, words);

    private async Task AnsweredAsync(
        IEnumerable<int> listingIds, Func<List<int>, IQueryable<MarketplaceOutgoingOffer>> which, SendOutcome outcome, int batchId, OwnerText? words)
    {
        var (now, text) = (time.GetUtcNow().UtcDateTime, ListingStates.Stored(words));
        foreach (var some in listingIds.Chunk(MostAtOnce))
        {
            await Deadlocks.RetryAsync(() => which([.. some])
                .Set(offer => offer.OutcomeId, (int)outcome)
                .Set(offer => offer.BatchId, batchId)
                .Set(offer => offer.Answer, text)
                .Set(offer => offer.AnsweredOnUtc, now)
                .UpdateAsync());
        }
    }

    /// <summary>
    /// What the marketplace has taken of a send, as far as that is the last that it may have heard. There is no more to be sent of these listings; a mark
    /// that came since the offer was computed stays.
    /// </summary>
    internal IUpdatable<SentListing> Taken(IReadOnlyCollection<int> listingIds, Guid send) =>
        (from listing in listings.Table.Exactly(listing => listing.Id, listingIds)
         join offer in offers.Table on listing.Id equals offer.ListingId
         where listing.UnansweredSend == send && offer.Send == send
         select new SentListing { Listing = listing, Offer = offer })
        .Set(sent => sent.Listing.NextAttemptOnUtc, (DateTime?)null)
        .Set(sent => sent.Listing.DirtySinceUtc, sent => sent.Offer.DirtyVersion == sent.Listing.DirtyVersion ? null : sent.Listing.DirtySinceUtc);

    /// <summary>Listings of a send of which the marketplace is not known to show what was sent.</summary>
    internal IQueryable<MarketplaceListing> Doubtful(List<int> listingIds, Guid send) => listings.Table.Where(listing =>
        listingIds.Contains(listing.Id)
        && (listing.UnansweredSend != null || !offers.Table.Any(offer => offer.Send == send && offer.ListingId == listing.Id && offer.Hash == listing.AcknowledgedHash)));
}

/// <summary>A listing, and what was sent of it.</summary>
internal sealed class SentListing
{
    public required MarketplaceListing Listing { get; init; }

    public required MarketplaceOutgoingOffer Offer { get; init; }
}
