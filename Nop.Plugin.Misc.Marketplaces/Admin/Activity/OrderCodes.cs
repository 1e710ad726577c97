using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Activity;

/// <summary>The marketplaces' codes of the orders that a list names.</summary>
public sealed class OrderCodes(IRepository<MarketplaceOrder> orders)
{
    /// <summary>By the id of the order; ids of none, such as 0, are left out.</summary>
    public async Task<IReadOnlyDictionary<int, (int AccountId, string? Code)>> OfAsync(IEnumerable<int> orderIds)
    {
        var ids = orderIds.Where(id => id > 0).Distinct().ToArray();
        if (ids.Length == 0)
            return new Dictionary<int, (int, string?)>();

        var found = await orders.Table
            .Where(order => ids.Contains(order.Id))
            .Select(order => new { order.Id, order.AccountId, order.ExternalId })
            .ToListAsync();
        return found.ToDictionary(order => order.Id, order => (order.AccountId, (string?)order.ExternalId));
    }
}
