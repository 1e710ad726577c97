using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Where an order stands among those with deadlines, as <see cref="OrderTabs.Sorted"/> sorts them.</summary>
/// <param name="Due">The latest possible time when it has no deadline.</param>
public sealed record OrderPlace(int Rank, DateTime Due, int Id)
{
    /// <summary>An order that was accepted a moment ago keeps the place that it had among the undecided.</summary>
    public static OrderPlace In(OrderTab tab, int id, int stateId, DateTime? decideByUtc, DateTime? dispatchByUtc)
    {
        var rank = tab switch
        {
            OrderTab.ToAccept => 0,
            OrderTab.ToShip => 1,
            _ => (MarketplaceOrderState)stateId switch
            {
                MarketplaceOrderState.New => 0,
                MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup => 1,
                _ => 2,
            },
        };
        return new OrderPlace(rank, (rank == 0 ? decideByUtc : dispatchByUtc) ?? DateTime.MaxValue, id);
    }

    public bool IsBefore(OrderPlace other) => (Rank, Due, Id).CompareTo((other.Rank, other.Due, other.Id)) < 0;
}
