namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzLine(
    string? Id,
    string? ShopUid,
    string? ShopVariationUid,
    string? ProductName,
    int? Quantity,
    SkroutzSize? Size,
    decimal? UnitPrice,
    decimal? TotalPrice,
    bool? PriceIncludesVat,
    decimal? Commission,
    decimal? CommissionRate,
    bool? IslandVatDiscountApplied,
    string? Ean,
    string? Mpn,
    string? ExtraInfo,
    string? RejectionReason,
    string? ReturnReason,
    IReadOnlyList<string>? SerialNumbers,
    IReadOnlyList<string>? Tags,
    bool? ReadjustedVat,
    decimal? VatRatio);

/// <param name="Value">The marketplace's word for the size.</param>
/// <param name="ShopValue">The shop's word for it, from the feed.</param>
internal sealed record SkroutzSize(string? Label, string? Value, string? ShopValue, string? ShopVariationUid, string? Ean, string? Mpn);
