namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>How far along its way an order is.</summary>
public static class OrderProgress
{
    /// <summary>True when an order cannot come from the first state to the second in the normal course of things.</summary>
    public static bool GoesBack(MarketplaceOrderState from, MarketplaceOrderState to) => Step(to) < Step(from);

    /// <summary>The order will not be delivered, and the marketplace takes no decision on it any more.</summary>
    public static bool IsCancelled(MarketplaceOrderState state) =>
        state is MarketplaceOrderState.Rejected or MarketplaceOrderState.Cancelled or MarketplaceOrderState.Expired;

    /// <summary>Nothing is expected to happen any more.</summary>
    public static bool IsFinal(MarketplaceOrderState state) =>
        IsCancelled(state) || state is MarketplaceOrderState.Completed or MarketplaceOrderState.Returned;

    /// <summary>Somebody has accepted the order, whatever has become of it since.</summary>
    public static bool WasAccepted(MarketplaceOrderState state) => !IsCancelled(state) && state is not (MarketplaceOrderState.New or MarketplaceOrderState.Unknown);

    /// <summary>The goods are, or were, on their way to the buyer.</summary>
    public static bool HasLeft(MarketplaceOrderState state) =>
        WasAccepted(state) && state is not (MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup);

    /// <summary>Persisted values of the states in which nothing is expected to happen any more.</summary>
    public static IReadOnlyList<int> FinalStates { get; } = [.. Enum.GetValues<MarketplaceOrderState>().Where(IsFinal).Select(state => (int)state)];

    /// <summary>Persisted values of the others. There are few orders in them: asked for by name, they are found by an index.</summary>
    public static IReadOnlyList<int> OpenStates { get; } = [.. Enum.GetValues<MarketplaceOrderState>().Where(state => !IsFinal(state)).Select(state => (int)state)];

    private static int Step(MarketplaceOrderState state) => state switch
    {
        MarketplaceOrderState.Unknown => int.MaxValue,
        MarketplaceOrderState.New => 0,
        MarketplaceOrderState.Accepted => 1,
        MarketplaceOrderState.ReadyForPickup => 2,
        MarketplaceOrderState.Shipped => 3,
        MarketplaceOrderState.AtPickupPoint => 4,
        MarketplaceOrderState.DeliveryFailed => 4,
        MarketplaceOrderState.PartiallyDelivered => 5,
        MarketplaceOrderState.Delivered => 6,
        MarketplaceOrderState.Completed => 7,
        MarketplaceOrderState.ForReturn => 8,
        MarketplaceOrderState.PartiallyReturned => 9,
        MarketplaceOrderState.Returned => 10,
        _ => 11,
    };
}
