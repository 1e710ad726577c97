namespace Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

internal sealed record ShopflixList(ShopflixListParams? Params, IReadOnlyList<ShopflixListedOrder>? Orders);

internal sealed record ShopflixListParams(int? TotalItems);

internal sealed record ShopflixListedOrder(string? OrderId, string? Status, string? Timestamp, string? IsParentOrder);

/// <summary>An order that may come in an envelope.</summary>
internal sealed record ShopflixEnvelope(ShopflixOrder? Order);
