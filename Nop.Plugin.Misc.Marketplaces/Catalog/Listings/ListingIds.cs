using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>The ids of a listing as the marketplace knows them.</summary>
public static class ListingIds
{
    public static string ProductIdThere(this MarketplaceListing listing) => ForeignId.Read(listing.ExternalProductId);

    /// <summary>The marketplace was told an offer under these ids, or may have been.</summary>
    public static bool IsTold(this MarketplaceListing listing) => listing.AcknowledgedHash is not null || listing.UnansweredSend is not null;

    /// <summary>Nothing is told of it before the owner confirms it.</summary>
    public static bool Waits(this MarketplaceListing listing, MarketplaceAccount account, MarketplaceListingOverride? own) =>
        own?.Offered is null && listing.CreatedOnUtc >= account.OffersWaitSinceUtc;

    /// <summary>It is a product there and not a variation of one, whatever it is in the shop.</summary>
    public static bool IsProductThere(this MarketplaceListing listing) => listing.ExternalVariationId.Length == 0;

    public static string VariationIdThere(this MarketplaceListing listing) => ForeignId.Read(listing.ExternalVariationId);
}
