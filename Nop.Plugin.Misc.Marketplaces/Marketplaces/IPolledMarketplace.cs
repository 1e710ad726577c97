using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Marketplaces;

/// <summary>A marketplace whose orders are found by asking.</summary>
public interface IPolledMarketplace : IMarketplace
{
    /// <param name="page">1-based.</param>
    Task<ListedOrders> ListOrdersAsync(MarketplaceAccount account, int page, CancellationToken cancellationToken);
}

/// <summary>One page of an order list.</summary>
/// <param name="Orders">In the marketplace's order, newest first as far as known.</param>
/// <param name="TotalOrders">Orders on all pages; null when the marketplace does not say.</param>
/// <param name="PageSize">Page size the marketplace really used; null when it does not say.</param>
public sealed record ListedOrders(IReadOnlyList<ListedOrder> Orders, int? TotalOrders, int? PageSize);

/// <param name="IsFinal">Nothing happens to the order any more.</param>
/// <param name="IsParent">Only groups other orders.</param>
public sealed record ListedOrder(string ExternalId, string RawState, DateTime? PlacedOnUtc, bool IsFinal, bool IsParent);
