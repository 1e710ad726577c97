using System.Linq.Expressions;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Which orders stand in which part of the list, and in what order.</summary>
public sealed class OrderTabs(IRepository<MarketplaceOrder> orders, UrgentOrders urgent)
{
    private const int New = (int)MarketplaceOrderState.New;
    private const int Accepted = (int)MarketplaceOrderState.Accepted;
    private const int Ready = (int)MarketplaceOrderState.ReadyForPickup;
    private const int Shipped = (int)MarketplaceOrderState.Shipped;
    private const int AtPickupPoint = (int)MarketplaceOrderState.AtPickupPoint;
    private const int DeliveryFailed = (int)MarketplaceOrderState.DeliveryFailed;
    private const int SentByOthers = (int)(OrderTraits.Test | OrderTraits.FulfilledByMarketplace | OrderTraits.Parent);

    /// <summary>Those that somebody works on, in the order of a day.</summary>
    public static IReadOnlyList<OrderTab> Worked { get; } = [OrderTab.ToAccept, OrderTab.Problems, OrderTab.ToShip, OrderTab.Shipped];

    public static Expression<Func<MarketplaceOrder, bool>> IsToShip => order =>
        (order.StateId == Accepted || order.StateId == Ready) && (order.TraitsId & SentByOthers) == 0 && !order.HandledElsewhere;

    /// <summary>Those with deadlines, the nearest first; the others show what came last first.</summary>
    public static bool IsUrgentFirst(OrderTab tab) => tab is OrderTab.ToAccept or OrderTab.Problems or OrderTab.ToShip;

    public IQueryable<MarketplaceOrder> Of(OrderTab tab) => tab switch
    {
        OrderTab.ToAccept => urgent.Waiting(),
        OrderTab.Problems => orders.Table.Where(order => order.ProblemKey != null),
        OrderTab.ToShip => orders.Table.Where(IsToShip),
        OrderTab.Shipped => orders.Table.Where(order =>
            (order.StateId == Shipped || order.StateId == AtPickupPoint || order.StateId == DeliveryFailed) && (order.TraitsId & (int)OrderTraits.Test) == 0),
        _ => orders.Table,
    };

    /// <summary>One statement. <see cref="OrderTab.All"/> is not counted: it grows for ever, and the list says how many it has.</summary>
    /// <param name="accountId">0 for all accounts.</param>
    public async Task<IReadOnlyDictionary<OrderTab, int>> CountAsync(int accountId)
    {
        var counted = await Ids(OrderTab.ToAccept, accountId)
            .Concat(Ids(OrderTab.Problems, accountId))
            .Concat(Ids(OrderTab.ToShip, accountId))
            .Concat(Ids(OrderTab.Shipped, accountId))
            .GroupBy(entry => entry.TabId)
            .Select(group => new { TabId = group.Key, Count = group.Count() })
            .ToListAsync();
        return Worked.ToDictionary(tab => tab, tab => counted.Find(entry => entry.TabId == (int)tab)?.Count ?? 0);
    }

    public static IOrderedQueryable<MarketplaceOrder> Sorted(IQueryable<MarketplaceOrder> query, OrderTab tab) =>
        IsUrgentFirst(tab)
            ? query
                .OrderBy(order => order.StateId == New ? 0 : order.StateId == Accepted || order.StateId == Ready ? 1 : 2)
                .ThenBy(order => (order.StateId == New ? order.DecideByUtc : order.DispatchByUtc) == null ? 1 : 0)
                .ThenBy(order => order.StateId == New ? order.DecideByUtc : order.DispatchByUtc)
                .ThenBy(order => order.Id)
            : query.OrderByDescending(order => order.PlacedOnUtc).ThenByDescending(order => order.Id);

    private IQueryable<TabEntry> Ids(OrderTab tab, int accountId)
    {
        var tabId = (int)tab;
        var query = Of(tab);
        if (accountId > 0)
            query = query.Where(order => order.AccountId == accountId);
        return query.Select(order => new TabEntry { TabId = tabId, Id = order.Id });
    }

    private sealed class TabEntry
    {
        public int TabId { get; init; }

        public int Id { get; init; }
    }
}
