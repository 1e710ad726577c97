using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

internal sealed record ShopflixProduct
{
    public string? ItemId { get; init; }

    /// <summary>The marketplace's own id.</summary>
    public string? ProductId { get; init; }

    /// <summary>The shop's id.</summary>
    public string? ProductCode { get; init; }

    public decimal? Price { get; init; }

    public decimal? TotalPrice { get; init; }

    [JsonPropertyName("status_a39")]
    public bool? Article39 { get; init; }

    /// <summary>Per piece, before what the marketplace has taken off.</summary>
    public decimal? OriginalPrice { get; init; }

    public int? Amount { get; init; }

    public string? Product { get; init; }

    /// <summary>A for every line seen so far.</summary>
    public string? ProductStatus { get; init; }

    public string? Ean { get; init; }

    /// <summary>Empty wherever it was seen; shown as it is.</summary>
    public JsonElement ExtendedAttributes { get; init; }

    [JsonConverter(typeof(Part<ShopflixExtra>))]
    public ShopflixExtra? Extra { get; init; }
}

internal sealed record ShopflixExtra(string? PickupDate, string? DeliveryDate, bool? GiftWrapper);
