using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>The neighbour of an order in a part of the list, also when it has left that part meanwhile because somebody has worked on it.</summary>
public sealed class NextOrder(IRepository<MarketplaceOrder> orders, OrderTabs tabs)
{
    /// <summary>Of more, those that are nearest to their deadlines.</summary>
    private const int Most = 5000;

    /// <param name="isBack">The one before instead of the one after.</param>
    /// <returns>Null when there is none.</returns>
    public async Task<int?> FindAsync(int id, OrderTab tab, bool isBack)
    {
        var here = await orders.Table
            .Where(order => order.Id == id)
            .Select(order => new { order.PlacedOnUtc, order.StateId, order.DecideByUtc, order.DispatchByUtc })
            .FirstOrDefaultAsync();
        return here is null
            ? null
            : OrderTabs.IsUrgentFirst(tab)
                ? await UrgentAsync(tab, OrderPlace.In(tab, id, here.StateId, here.DecideByUtc, here.DispatchByUtc), isBack)
                : await NewestAsync(tab, id, here.PlacedOnUtc, isBack);
    }

    private async Task<int?> UrgentAsync(OrderTab tab, OrderPlace here, bool isBack)
    {
        var found = await OrderTabs.Sorted(tabs.Of(tab), tab)
            .Take(Most)
            .Select(order => new { order.Id, order.StateId, order.DecideByUtc, order.DispatchByUtc })
            .ToListAsync();
        var places = found.Select(order => OrderPlace.In(tab, order.Id, order.StateId, order.DecideByUtc, order.DispatchByUtc));
        var next = isBack
            ? places.LastOrDefault(place => place.IsBefore(here))
            : places.FirstOrDefault(place => here.IsBefore(place));
        return next?.Id;
    }

    private async Task<int?> NewestAsync(OrderTab tab, int id, DateTime placedOnUtc, bool isBack)
    {
        var query = tabs.Of(tab);
        var next = isBack
            ? query.Where(order => order.PlacedOnUtc > placedOnUtc || (order.PlacedOnUtc == placedOnUtc && order.Id > id)).OrderBy(order => order.PlacedOnUtc).ThenBy(order => order.Id)
            : OrderTabs.Sorted(query.Where(order => order.PlacedOnUtc < placedOnUtc || (order.PlacedOnUtc == placedOnUtc && order.Id < id)), tab);
        return await next.Select(order => (int?)order.Id).FirstOrDefaultAsync();
    }
}
