using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>
/// What rules would say of the last orders, by the stock and the prices of today and the hour at which each came. Nothing is asked or sent; where an
/// order is no longer open its pickup cannot be judged.
/// </summary>
public sealed class DryRun(IRepository<MarketplaceOrder> orders, ReadJudgedOrder facts, StoredRemoteOrder stored, ShopClock clock)
{
    public const int MostOrders = 50;

    /// <param name="policy">Need not be saved.</param>
    public async Task<IReadOnlyList<DryRunResult>> RunAsync(MarketplaceAccount account, MarketplaceDecisionPolicy policy)
    {
        var last = await orders.Table
            .Where(order => order.AccountId == account.Id && !order.HandledElsewhere)
            .OrderByDescending(order => order.PlacedOnUtc)
            .ThenByDescending(order => order.Id)
            .Take(MostOrders)
            .ToListAsync();
        var results = new List<DryRunResult>();
        foreach (var order in last)
            results.Add(new DryRunResult(order, await JudgeAsync(account, policy, order)));

        return results;
    }

    private async Task<Verdict> JudgeAsync(MarketplaceAccount account, MarketplaceDecisionPolicy policy, MarketplaceOrder order)
    {
        var judged = await facts.ReadAsync(account, order, policy.PriceTolerance is not null) with { WasDecided = false };
        var remote = await stored.ReadAsync(order);
        var isOpen = order.State is MarketplaceOrderState.New;
        return JudgeOrder.Of(
            policy,
            judged,
            isOpen ? remote?.AcceptOptions : AcceptOptions.NoChoice,
            remote?.RejectOptions,
            clock.Local(order.ReceivedOnUtc),
            isLastChance: false);
    }
}

public sealed record DryRunResult(MarketplaceOrder Order, Verdict Verdict);
