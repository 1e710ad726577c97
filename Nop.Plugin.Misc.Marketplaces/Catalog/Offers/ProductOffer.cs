using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>What a listing should say now, beside the listing as it was read before that was computed.</summary>
/// <param name="Content">Null when nothing can be said of it.</param>
/// <param name="Problem">What the owner should know; null when all is well.</param>
public sealed record ListingOffer(MarketplaceListing Listing, OfferContent? Content, OwnerText? Problem)
{
    /// <summary>There is nothing to be sent: the marketplace knows it already, beyond doubt, or is at it, or there is nothing to know.</summary>
    public bool IsSynced { get; } = Content is null
        || (Listing.UnansweredSend is null ? Content.Hash == Listing.AcknowledgedHash : Listing.BatchId != 0 && Content.Hash == Listing.SentHash);

    /// <summary>It says fewer pieces than there are, because orders may be on their way; so there is more to be told once they are in.</summary>
    public bool MoreWaits { get; init; }

    /// <summary>It says what was refused so often that it is not tried again by itself.</summary>
    public bool IsHopeless { get; init; }

    /// <summary>It says what the marketplace has taken and not applied, and may not be sent again before its time.</summary>
    public bool HasFailed(DateTime nowUtc) =>
        Content is not null && Listing.NextAttemptOnUtc > nowUtc && Listing.NextAttemptOnUtc <= WrongClock.After(nowUtc) && Content.Hash == Listing.SentHash;
}

/// <summary>
/// The offer of a product: all its listings at one account that share its id there, because a marketplace is always told all variations. What a
/// product was called before is an offer of its own.
/// </summary>
public sealed record ProductOffer(int ProductId, IReadOnlyList<ListingOffer> Parts)
{
    /// <summary>Something is to be sent of it that has not just failed, nor so often that it is not tried any more.</summary>
    public bool HasNews(DateTime nowUtc) => Parts.Any(part => !part.IsSynced && !part.IsHopeless && !part.HasFailed(nowUtc));

    /// <summary>The listings that are told to the marketplace.</summary>
    public IEnumerable<ListingOffer> Told => Parts.Where(part => part.Content is not null);

    /// <summary>Nothing but ids that the shop uses no more.</summary>
    public bool IsGivenUp => Parts.All(part => part.Listing.GivenUp != 0);

    public string ExternalProductId => Parts[0].Listing.ProductIdThere();

    /// <summary>Only of a product of which something can be told.</summary>
    public Offer ToOffer()
    {
        var told = Told.ToList();
        var first = told[0];
        if (told.All(part => part.Listing.IsProductThere()))
            return new Offer(first.Listing.ProductIdThere(), first.Content!.Quantity, first.Content.Enabled, first.Content.Price, []);

        var variations = told
            .Where(part => !part.Listing.IsProductThere())
            .DistinctBy(part => part.Listing.VariationIdThere())
            .Select(part => new OfferVariation(part.Listing.VariationIdThere(), part.Content!.Quantity, part.Content.Enabled, part.Content.Price))
            .ToList();
        var sold = variations.Where(variation => variation.Enabled).ToList();
        return new Offer(
            first.Listing.ProductIdThere(),
            (int)Math.Min(variations.Sum(variation => (long)variation.Quantity), int.MaxValue),
            sold.Count > 0,
            (sold.Count > 0 ? sold : variations).Min(variation => variation.Price),
            variations);
    }
}
