using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin;

/// <summary>The orders that wait for a decision of the shop, over all accounts that are switched on.</summary>
public sealed class UrgentOrders(IRepository<MarketplaceOrder> orders, IRepository<MarketplaceAccount> accounts, TimeProvider time)
{
    /// <summary>As long before a deadline every page says so.</summary>
    public static TimeSpan Soon { get; } = TimeSpan.FromHours(2);

    /// <summary>One statement: asked on every page of the administration.</summary>
    public Task<int> CountAsync() => Waiting().CountAsync();

    /// <summary>Those whose deadline is near, the nearest first.</summary>
    public async Task<IReadOnlyList<DateTime>> SoonAsync()
    {
        var soon = time.GetUtcNow().UtcDateTime + Soon;
        return await Waiting().Where(order => order.DecideByUtc <= soon).OrderBy(order => order.DecideByUtc).Select(order => order.DecideByUtc!.Value).ToListAsync();
    }

    /// <summary>Null when none of them has a deadline.</summary>
    public async Task<DateTime?> NextDeadlineAsync() =>
        await Waiting().Where(order => order.DecideByUtc != null).OrderBy(order => order.DecideByUtc).Select(order => order.DecideByUtc).FirstOrDefaultAsync();

    public IQueryable<MarketplaceOrder> Waiting()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return orders.Table.Where(order => order.StateId == (int)MarketplaceOrderState.New
            && (order.DecideByUtc == null || order.DecideByUtc > now)
            && !order.HandledElsewhere
            && (order.TraitsId & (int)OrderRules.NotForTheShopToDecide) == 0
            && accounts.Table.Any(account => account.Id == order.AccountId && account.Enabled));
    }
}
