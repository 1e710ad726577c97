using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Batches;

/// <summary>
/// Writes what becomes of listings in a batch. Whoever was sent again in the meantime waits for that batch no more, so a late answer says nothing
/// about it. Databases that set one column after the other see in the later ones what the earlier ones have become.
/// </summary>
public sealed class BatchedListings(IRepository<MarketplaceListing> listings, OutgoingOffers outgoing, TimeProvider time)
{
    /// <summary>The marketplace has taken what it was sent, as far as this send is the last that it may have heard: one statement.</summary>
    /// <returns>How many listings that was.</returns>
    public Task<int> TakenAsync(IReadOnlyCollection<int> listingIds, Guid send, int batchId)
    {
        return Deadlocks.RetryAsync(() => outgoing.Taken(listingIds, send)
            .Set(sent => sent.Listing.BatchId, batchId)
            .Set(sent => sent.Listing.SentOffer, sent => sent.Offer.Offer)
            .Set(sent => sent.Listing.SentHash, sent => sent.Offer.Hash)
            // The words of a refusal stay until the offer is applied.
            .Set(sent => sent.Listing.LastError, sent => sent.Listing.Attempts > 0 ? sent.Listing.LastError : sent.Offer.Problem)
            .UpdateAsync());
    }

    /// <summary>The marketplace shows what it was sent: one statement, however many offers that is. Of one product only one listing at a time.</summary>
    public Task AppliedAsync(int batchId, IReadOnlyCollection<int> listingIds)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Deadlocks.RetryAsync(() => listings.Table
            .Exactly(listing => listing.Id, listingIds)
            .Where(listing => listing.BatchId == batchId)
            .Set(listing => listing.BatchId, 0)
            .Set(listing => listing.UnansweredSend, (Guid?)null)
            .Set(listing => listing.AcknowledgedOffer, listing => listing.SentOffer)
            .Set(listing => listing.AcknowledgedHash, listing => listing.SentHash)
            .Set(listing => listing.AcknowledgedOnUtc, now)
            // The words of a refusal that is over; anything else is why it is not sold.
            .Set(listing => listing.LastError, listing => listing.Attempts > 0 ? null : listing.LastError)
            .Set(listing => listing.Attempts, 0)
            .Set(listing => listing.ValidatedOnUtc, (DateTime?)null)
            .Set(listing => listing.ValidationError, (string?)null)
            .UpdateAsync());
    }

    /// <summary>The marketplace does not show what it was sent; they are to be sent again, the same offer not before that time.</summary>
    public Task NotAppliedAsync(int batchId, IReadOnlyCollection<int> listingIds, OwnerText problem, DateTime? nextAttemptOnUtc)
    {
        var ids = listingIds.ToList();
        var now = time.GetUtcNow().UtcDateTime;
        var text = ListingStates.Stored(problem);
        return Deadlocks.RetryAsync(() => listings.Table
            .Where(listing => ids.Contains(listing.Id) && listing.BatchId == batchId)
            .Set(listing => listing.BatchId, 0)
            .Set(listing => listing.LastError, text)
            .Set(listing => listing.Attempts, listing => listing.Attempts + 1)
            .Set(listing => listing.NextAttemptOnUtc, nextAttemptOnUtc)
            // A mark that has come since may be a change.
            .Set(listing => listing.FailedVersion, listing => listing.DirtySinceUtc == null ? listing.DirtyVersion + 1 : 0)
            .Set(listing => listing.DirtyCauseId, listing => listing.DirtySinceUtc == null ? (int)SendCause.Retry : listing.DirtyCauseId)
            .Set(listing => listing.DirtyVersion, listing => listing.DirtyVersion + 1)
            .Set(listing => listing.DirtySinceUtc, listing => listing.DirtySinceUtc ?? listing.SentDirtySinceUtc ?? now)
            .UpdateAsync());
    }
}
