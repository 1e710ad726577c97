using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Writes what became of a listing, never the whole row: a full-row update would undo marks that came in the meantime.</summary>
public sealed class ListingStates(IRepository<MarketplaceListing> listings, OutgoingOffers outgoing, TimeProvider time)
{
    private const int LongestProblem = 2000;

    /// <summary>A problem as a listing keeps it.</summary>
    public static string? Stored(OwnerText? problem) => problem?.Stored(LongestProblem);

    /// <summary>
    /// Before a batch leaves: what the marketplace knows of these listings is unknown from now on. Of one product only one listing at a time.
    /// </summary>
    /// <returns>How many are still what they were read as; one that is not must not be sent.</returns>
    public Task<int> SendingAsync(IReadOnlyCollection<MarketplaceListing> asRead, Guid send)
    {
        var inUse = asRead.Where(listing => listing.GivenUp == 0).Select(listing => listing.Id).ToList();
        var givenUp = asRead.Where(listing => listing.GivenUp != 0).Select(listing => listing.Id).ToList();
        var which = givenUp.Count == 0
            ? listings.Table.Exactly(listing => listing.Id, inUse).Where(listing => listing.GivenUp == 0)
            : listings.Table.Where(listing => (listing.GivenUp == 0 && inUse.Contains(listing.Id)) || (listing.GivenUp != 0 && givenUp.Contains(listing.Id)));
        var now = time.GetUtcNow().UtcDateTime;
        return Deadlocks.RetryAsync(() => which
            .Set(listing => listing.UnansweredSend, (Guid?)send)
            .Set(listing => listing.BatchId, 0)
            .Set(listing => listing.SentHash, (string?)null)
            .Set(listing => listing.SentOnUtc, now)
            .Set(listing => listing.SentDirtySinceUtc, listing => listing.DirtySinceUtc)
            .UpdateAsync());
    }

    /// <summary>
    /// The marketplace shows what it was sent, as far as this send is the last that it may have heard: one statement, however many offers that is.
    /// Of one product only one listing at a time.
    /// </summary>
    /// <returns>How many that was.</returns>
    public Task<int> AcknowledgeAsync(IReadOnlyCollection<int> listingIds, Guid send)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Deadlocks.RetryAsync(() => outgoing.Taken(listingIds, send)
            .Set(sent => sent.Listing.UnansweredSend, (Guid?)null)
            .Set(sent => sent.Listing.AcknowledgedOffer, sent => sent.Offer.Offer)
            .Set(sent => sent.Listing.AcknowledgedHash, sent => sent.Offer.Hash)
            .Set(sent => sent.Listing.AcknowledgedOnUtc, now)
            .Set(sent => sent.Listing.LastError, sent => sent.Offer.Problem)
            .Set(sent => sent.Listing.Attempts, 0)
            .Set(sent => sent.Listing.ValidatedOnUtc, (DateTime?)null)
            .Set(sent => sent.Listing.ValidationError, (string?)null)
            .UpdateAsync());
    }

    /// <summary>Two sends have crossed, and which of them the marketplace heard last nobody knows; unless both said the same.</summary>
    /// <param name="batchId">Those that wait for this batch have not.</param>
    public Task CrossedAsync(IReadOnlyCollection<int> listingIds, Guid send, int batchId = 0) =>
        UnknownAsync(outgoing.Doubtful([.. listingIds], send).Where(listing => batchId == 0 || listing.BatchId != batchId));

    /// <summary>What the marketplace knows of these listings is no longer known; they are to be sent whatever they say. Of one product only one at a time.</summary>
    public Task UnknownAsync(IReadOnlyCollection<int> listingIds)
    {
        var ids = listingIds.ToList();
        return UnknownAsync(listings.Table.Where(listing => ids.Contains(listing.Id)));
    }

    /// <summary>The account speaks to another shop at the marketplace from now on, which may know anything.</summary>
    public Task ToldElsewhereAsync(int accountId) =>
        UnknownAsync(listings.Table.Where(listing => listing.AccountId == accountId && (listing.AcknowledgedHash != null || listing.UnansweredSend != null)));

    /// <summary>The marketplace reads figures from before that time, whatever was sent since.</summary>
    public Task OvertakenAsync(int accountId, DateTime sinceUtc) =>
        UnknownAsync(listings.Table.Where(listing => listing.AccountId == accountId && listing.SentOnUtc >= sinceUtc && (listing.AcknowledgedHash != null || listing.UnansweredSend != null)));

    /// <summary>As <see cref="UnknownAsync(IReadOnlyCollection{int})"/>, for one that has the ids of somebody else now, and with them what was told under these.</summary>
    public Task InheritAsync(int listingId, string? offer)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Deadlocks.RetryAsync(() => listings.Table
            .Where(listing => listing.Id == listingId)
            .Set(listing => listing.AcknowledgedOffer, listing => listing.AcknowledgedOffer ?? offer)
            .Set(listing => listing.UnansweredSend, (Guid?)Guid.NewGuid())
            .Set(listing => listing.BatchId, 0)
            .Set(listing => listing.DirtyVersion, listing => listing.DirtyVersion + 1)
            .Set(listing => listing.DirtySinceUtc, listing => listing.DirtySinceUtc ?? now)
            .Set(listing => listing.DirtyCauseId, (int)SendCause.Doubt)
            .UpdateAsync());
    }

    /// <summary>The marketplace has refused these listings; they stay dirty and wait.</summary>
    public Task RefuseAsync(IReadOnlyCollection<int> listingIds, OwnerText words, DateTime nextAttemptOnUtc)
    {
        var ids = listingIds.ToList();
        var text = Stored(words);
        return Deadlocks.RetryAsync(() => listings.Table
            .Where(listing => ids.Contains(listing.Id))
            .Set(listing => listing.LastError, text)
            .Set(listing => listing.NextAttemptOnUtc, nextAttemptOnUtc)
            .Set(listing => listing.Attempts, listing => listing.Attempts + 1)
            .Set(listing => listing.DirtyCauseId, (int)SendCause.Retry)
            .UpdateAsync());
    }

    /// <summary>Nothing is to be sent; the reason, or null when all is well, replaces what was said before.</summary>
    public Task SyncedAsync(IReadOnlyCollection<int> listingIds, OwnerText? problem)
    {
        var ids = listingIds.ToList();
        var text = Stored(problem);
        return Deadlocks.RetryAsync(() => listings.Table
            .Where(listing => ids.Contains(listing.Id))
            .Set(listing => listing.LastError, text)
            .Set(listing => listing.NextAttemptOnUtc, (DateTime?)null)
            .Set(listing => listing.Attempts, 0)
            .UpdateAsync());
    }

    /// <summary>
    /// The shop no longer uses these ids. Those that were told to the marketplace are kept, to be taken off sale; nothing is done to the others.
    /// Of one product only one listing at a time.
    /// </summary>
    public Task GiveUpAsync(IReadOnlyCollection<int> listingIds)
    {
        var ids = listingIds.ToList();
        var now = time.GetUtcNow().UtcDateTime;
        return Deadlocks.RetryAsync(() => listings.Table
            .Where(listing => ids.Contains(listing.Id) && listing.GivenUp == 0 && (listing.AcknowledgedHash != null || listing.UnansweredSend != null))
            .Set(listing => listing.GivenUp, listing => listing.Id)
            .Set(listing => listing.NextAttemptOnUtc, (DateTime?)null)
            .Set(listing => listing.Attempts, 0)
            .Set(listing => listing.DirtyVersion, listing => listing.DirtyVersion + 1)
            .Set(listing => listing.DirtySinceUtc, listing => listing.DirtySinceUtc ?? now)
            .Set(listing => listing.DirtyCauseId, (int)SendCause.GivenUp)
            .UpdateAsync());
    }

    /// <summary>Forgets those that no marketplace has ever heard of.</summary>
    public Task ForgetUntoldAsync(IReadOnlyCollection<int> listingIds)
    {
        var ids = listingIds.ToList();
        return Deadlocks.RetryAsync(() => listings.DeleteAsync(listing =>
            ids.Contains(listing.Id) && listing.GivenUp == 0 && listing.AcknowledgedHash == null && listing.UnansweredSend == null));
    }

    private Task<int> UnknownAsync(IQueryable<MarketplaceListing> which)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return Deadlocks.RetryAsync(() => which
            .Set(listing => listing.UnansweredSend, (Guid?)Guid.NewGuid())
            .Set(listing => listing.BatchId, 0)
            .Set(listing => listing.DirtyVersion, listing => listing.DirtyVersion + 1)
            .Set(listing => listing.DirtySinceUtc, listing => listing.DirtySinceUtc ?? now)
            .Set(listing => listing.DirtyCauseId, (int)SendCause.Doubt)
            .UpdateAsync());
    }
}
