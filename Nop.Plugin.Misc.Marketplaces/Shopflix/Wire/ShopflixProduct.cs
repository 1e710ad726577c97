using System.Text.Json;
using System.Text.Json.Serialization;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

/// <param name="ProductId">The marketplace's own id.</param>
/// <param name="ProductCode">The shop's id.</param>
/// <param name="OriginalPrice">Per piece, before what the marketplace has taken off.</param>
/// <param name="ProductStatus">A for every line seen so far.</param>
/// <param name="ExtendedAttributes">Empty wherever it was seen; shown as it is.</param>
internal sealed record ShopflixProduct(
    string? ItemId,
    string? ProductId,
    string? ProductCode,
    decimal? Price,
    decimal? TotalPrice,
    [property: JsonPropertyName("status_a39")] bool? Article39,
    decimal? OriginalPrice,
    int? Amount,
    string? Product,
    string? ProductStatus,
    string? Ean,
    JsonElement ExtendedAttributes,
    ShopflixExtra? Extra);

internal sealed record ShopflixExtra(string? PickupDate, string? DeliveryDate, bool? GiftWrapper);
