using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>The ids that the owner has typed for a product or a combination.</summary>
/// <param name="ProductId">Empty for a combination whose product's id is to be used.</param>
/// <param name="VariationId">Empty for the product itself, and for a combination that is a product of its own at the marketplace.</param>
public sealed record HandMadeIds(string ProductId, string VariationId)
{
    /// <summary>Null when the identity rule decides.</summary>
    public static HandMadeIds? Of(MarketplaceListingOverride? own) =>
        own?.ExternalProductId is { } productId ? new HandMadeIds(ForeignId.Read(productId), ForeignId.Read(own.ExternalVariationId ?? "")) : null;
}
