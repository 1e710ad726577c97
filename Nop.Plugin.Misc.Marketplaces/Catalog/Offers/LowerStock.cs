using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>The offer of a listing whose additional stock has to wait: never more pieces than were told before.</summary>
public static class LowerStock
{
    /// <summary>The offers with those listings held back that have not waited long enough.</summary>
    /// <param name="since">Those that have been marked since then wait.</param>
    public static IReadOnlyList<ProductOffer> Of(IEnumerable<ProductOffer> offers, DateTime since, DateTime nowUtc) =>
        [.. offers.Select(offer => offer with { Parts = [.. offer.Parts.Select(part => HasWaited(part.Listing, since, nowUtc) ? part : Of(part))] })];

    /// <summary>Also one that was marked by a clock that was wrong.</summary>
    public static bool HasWaited(MarketplaceListing listing, DateTime since, DateTime nowUtc) =>
        listing.DirtySinceUtc is { } dirty && (dirty <= since || dirty > WrongClock.After(nowUtc));

    /// <returns>The part itself when it has no more pieces to tell of than the marketplace knows.</returns>
    public static ListingOffer Of(ListingOffer part)
    {
        if (part.Content is not { Enabled: true, Quantity: > 0 } wanted)
            return part;

        var told = Told(part.Listing);
        if (told is { Enabled: true } && told.Quantity >= wanted.Quantity)
            return part;

        return new ListingOffer(part.Listing, told is null ? null : told with { Price = wanted.Price }, part.Problem) { MoreWaits = true };
    }

    /// <summary>What was told last, the lower where several may have been; null when nothing ever was.</summary>
    private static OfferContent? Told(MarketplaceListing listing)
    {
        if (!listing.IsTold())
            return null;

        var applied = OfferContent.Read(listing.AcknowledgedOffer);
        if (listing.UnansweredSend is null)
            return applied;

        var taken = listing.SentHash is null ? null : OfferContent.Read(listing.SentOffer);
        return listing.BatchId != 0 && taken is not null
            ? taken
            : new[] { applied, taken }.OfType<OfferContent>().MinBy(Pieces) ?? NothingKnown(listing);
    }

    /// <summary>An answer was lost, and it may be on sale; unless that was a refusal.</summary>
    private static OfferContent? NothingKnown(MarketplaceListing listing) => listing.Attempts > 0 ? null : new OfferContent(0, false, OfferPrice.OffSale);

    private static int Pieces(OfferContent offer) => offer.Enabled ? offer.Quantity : 0;
}
