using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Writes what became of a listing, never the whole row: a full-row update would undo marks that came in the meantime.</summary>
public sealed class ListingStates(IRepository<MarketplaceListing> listings, TimeProvider time)
{
    private const int LongestProblem = 2000;

    /// <summary>A problem as a listing keeps it.</summary>
    public static string? Stored(OwnerText? problem) => problem?.Stored(LongestProblem);

    /// <summary>The marketplace has taken this offer for these listings.</summary>
    public Task AcknowledgeAsync(IReadOnlyCollection<int> listingIds, string offer, string hash, OwnerText? problem)
    {
        var ids = listingIds.ToList();
        var text = Stored(problem);
        return listings.Table
            .Where(listing => ids.Contains(listing.Id))
            .Set(listing => listing.AcknowledgedOffer, offer)
            .Set(listing => listing.AcknowledgedHash, hash)
            .Set(listing => listing.AcknowledgedOnUtc, time.GetUtcNow().UtcDateTime)
            .Set(listing => listing.LastError, text)
            .Set(listing => listing.NextAttemptOnUtc, (DateTime?)null)
            .Set(listing => listing.Attempts, 0)
            .UpdateAsync();
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

    /// <summary>Gives a listing another identity at the marketplace, which therefore knows nothing of it yet.</summary>
    public Task RenameAsync(int listingId, string externalProductId, string externalVariationId)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return listings.Table
            .Where(listing => listing.Id == listingId)
            .Set(listing => listing.ExternalProductId, ForeignId.Write(externalProductId))
            .Set(listing => listing.ExternalVariationId, ForeignId.Write(externalVariationId))
            .Set(listing => listing.ExternalProductKey, Identity.Key(externalProductId))
            .Set(listing => listing.ExternalVariationKey, Identity.Key(externalVariationId))
            .Set(listing => listing.AcknowledgedOffer, (string?)null)
            .Set(listing => listing.AcknowledgedHash, (string?)null)
            .Set(listing => listing.AcknowledgedOnUtc, (DateTime?)null)
            .Set(listing => listing.LastError, (string?)null)
            .Set(listing => listing.NextAttemptOnUtc, (DateTime?)null)
            .Set(listing => listing.Attempts, 0)
            .Set(listing => listing.DirtyVersion, listing => listing.DirtyVersion + 1)
            .Set(listing => listing.DirtySinceUtc, now)
            .UpdateAsync();
    }
}
