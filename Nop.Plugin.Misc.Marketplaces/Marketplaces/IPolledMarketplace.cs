using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace that sends no webhooks: its orders are found by polling.</summary>
public interface IPolledMarketplace : IMarketplace
{
    /// <summary>The states, as the marketplace words them, in which something may still happen to an order and which the list can be asked for.</summary>
    IReadOnlyList<string> OpenStates { get; }

    /// <summary>One page of the order list.</summary>
    /// <param name="page">1-based.</param>
    /// <exception cref="Http.MarketplaceApiException">No connection, no right, or an answer that is no list.</exception>
    Task<ListedOrders> ListOrdersAsync(MarketplaceAccount account, OrderListFilter filter, int page, CancellationToken cancellationToken);
}

/// <param name="RawState">Only orders in this state; null for all.</param>
/// <param name="PlacedFromUtc">No orders from before this day; null for all.</param>
public sealed record OrderListFilter(string? RawState = null, DateTime? PlacedFromUtc = null)
{
    public static OrderListFilter None { get; } = new();
}

/// <summary>One page of an order list.</summary>
/// <param name="Orders">In the marketplace's order, newest first as far as known.</param>
/// <param name="TotalOrders">Orders on all pages; null when the marketplace does not say.</param>
/// <param name="Unreadable">Rows of the page that are no orders.</param>
public sealed record ListedOrders(IReadOnlyList<ListedOrder> Orders, int? TotalOrders, int Unreadable = 0);

/// <param name="PlacedOnUtc">By the marketplace's clock; null when the list does not say.</param>
/// <param name="IsFinal">Nothing happens to the order any more.</param>
/// <param name="IsParent">Only groups other orders.</param>
/// <param name="IsUndecided">It waits to be accepted or rejected.</param>
public sealed record ListedOrder(string ExternalId, string RawState, DateTime? PlacedOnUtc, bool IsFinal, bool IsParent, bool IsUndecided = false);
