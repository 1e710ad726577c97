using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>The ids of a listing as the marketplace knows them.</summary>
public static class ListingIds
{
    public static string ProductIdThere(this MarketplaceListing listing) => ForeignId.Read(listing.ExternalProductId);

    public static string VariationIdThere(this MarketplaceListing listing) => ForeignId.Read(listing.ExternalVariationId);
}
