using System.Text.Json.Serialization;
using Nop.Plugin.Misc.Marketplaces.Json;

namespace Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

internal sealed record ShopflixList
{
    [JsonConverter(typeof(Part<ShopflixListParams>))]
    public ShopflixListParams? Params { get; init; }

    [JsonConverter(typeof(Parts<ShopflixListedOrder>))]
    public IReadOnlyList<ShopflixListedOrder>? Orders { get; init; }
}

internal sealed record ShopflixListParams(int? TotalItems);

internal sealed record ShopflixListedOrder(string? OrderId, string? Status, string? Timestamp, string? IsParentOrder);

/// <summary>An order that may come in an envelope.</summary>
internal sealed record ShopflixEnvelope
{
    [JsonConverter(typeof(Part<ShopflixOrder>))]
    public ShopflixOrder? Order { get; init; }
}
