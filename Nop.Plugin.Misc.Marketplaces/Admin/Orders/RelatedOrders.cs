using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>Finds our records of the orders that an order names.</summary>
public sealed class RelatedOrders(IRepository<MarketplaceOrder> orders)
{
    public async Task<IReadOnlyList<RelatedOrder>> FindAsync(MarketplaceOrder order, IReadOnlyList<string>? codes)
    {
        if (codes is not { Count: > 0 })
            return [];

        var wanted = codes.Select(ForeignId.Key).ToArray();
        var known = await orders.Table
            .Where(other => other.AccountId == order.AccountId && wanted.Contains(other.ExternalKey))
            .Select(other => new { other.Id, other.ExternalKey })
            .ToListAsync();
        return [.. codes.Select(code => new RelatedOrder(code, known.Find(other => other.ExternalKey == ForeignId.Key(code))?.Id ?? 0))];
    }
}
