using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzLine
{
    public string? Id { get; init; }

    public string? ShopUid { get; init; }

    public string? ShopVariationUid { get; init; }

    public string? ProductName { get; init; }

    public int? Quantity { get; init; }

    [JsonConverter(typeof(Part<SkroutzSize>))]
    public SkroutzSize? Size { get; init; }

    public decimal? UnitPrice { get; init; }

    public decimal? TotalPrice { get; init; }

    public bool? PriceIncludesVat { get; init; }

    public decimal? Commission { get; init; }

    public decimal? CommissionRate { get; init; }

    public bool? IslandVatDiscountApplied { get; init; }

    public string? Ean { get; init; }

    public string? Mpn { get; init; }

    public string? ExtraInfo { get; init; }

    public string? RejectionReason { get; init; }

    public string? ReturnReason { get; init; }

    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? SerialNumbers { get; init; }

    [JsonConverter(typeof(Texts))]
    public IReadOnlyList<string>? Tags { get; init; }

    public bool? ReadjustedVat { get; init; }

    public decimal? VatRatio { get; init; }
}

/// <param name="Value">The marketplace's word for the size.</param>
/// <param name="ShopValue">The shop's word for it, from the feed.</param>
internal sealed record SkroutzSize(string? Label, string? Value, string? ShopValue, string? ShopVariationUid, string? Ean, string? Mpn);
