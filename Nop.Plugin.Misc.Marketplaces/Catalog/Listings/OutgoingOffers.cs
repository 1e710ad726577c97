using LinqToDB;
using LinqToDB.Linq;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>
/// The offers of sends that are under way. Whoever is cut off leaves some behind, which nothing asks for any more; and whoever finds his own gone
/// records nothing, so that his listings are sent again.
/// </summary>
public sealed class OutgoingOffers(IRepository<MarketplaceOutgoingOffer> offers, IRepository<MarketplaceListing> listings, TimeProvider time)
{
    public Task KeepAsync(IReadOnlyList<MarketplaceOutgoingOffer> outgoing)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var offer in outgoing)
            offer.CreatedOnUtc = now;

        return offers.InsertMissingAsync(outgoing);
    }

    /// <summary>The send is recorded, as far as it was answered.</summary>
    public Task ForgetAsync(Guid send) => Deadlocks.RetryAsync(() => offers.DeleteAsync(offer => offer.Send == send));

    /// <summary>
    /// What the marketplace has taken of a send, as far as that is the last that it may have heard. There is no more to be sent of these listings; a mark
    /// that came since the offer was computed stays.
    /// </summary>
    internal IUpdatable<MarketplaceListing> Taken(List<int> listingIds, Guid send) => listings.Table
        .Where(listing => listingIds.Contains(listing.Id) && listing.UnansweredSend == send && offers.Table.Any(offer => offer.Send == send && offer.ListingId == listing.Id))
        .Set(listing => listing.NextAttemptOnUtc, (DateTime?)null)
        .Set(
            listing => listing.DirtySinceUtc,
            listing => offers.Table.Any(offer => offer.Send == send && offer.ListingId == listing.Id && offer.DirtyVersion == listing.DirtyVersion) ? null : listing.DirtySinceUtc);

    /// <summary>Listings of a send of which the marketplace is not known to show what was sent.</summary>
    internal IQueryable<MarketplaceListing> Doubtful(List<int> listingIds, Guid send) => listings.Table.Where(listing =>
        listingIds.Contains(listing.Id)
        && (listing.UnansweredSend != null || !offers.Table.Any(offer => offer.Send == send && offer.ListingId == listing.Id && offer.Hash == listing.AcknowledgedHash)));

    internal IQueryable<MarketplaceOutgoingOffer> Table => offers.Table;
}
