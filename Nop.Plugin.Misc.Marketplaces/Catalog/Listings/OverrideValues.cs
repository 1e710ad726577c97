using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>What an override says instead of the account's policies; null for what it leaves to them.</summary>
public sealed record OverrideValues(
    bool? Offered, int? StockBuffer, int? StockCap, int? StockStopAt, decimal? FixedPrice, decimal? PricePercent, decimal? PriceAmount, PriceRounding? Rounding)
{
    public static OverrideValues None { get; } = new(null, null, null, null, null, null, null, null);

    public static OverrideValues Of(MarketplaceListingOverride? own) => own is null
        ? None
        : new OverrideValues(
            own.Offered, own.StockBuffer, own.StockCap, own.StockStopAt, own.FixedPrice, own.PricePercent, own.PriceAmount, (PriceRounding?)own.PriceRoundingId);
}
