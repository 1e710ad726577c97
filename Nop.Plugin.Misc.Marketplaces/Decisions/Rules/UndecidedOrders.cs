using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Rules;

/// <summary>The orders of an account that wait for a decision.</summary>
public sealed class UndecidedOrders(IRepository<MarketplaceOrder> orders, IRepository<MarketplaceVerdict> verdicts, TimeProvider time)
{
    private const int Most = 200;

    /// <summary>Goods may have come in meanwhile, or hours begun, of which no message tells.</summary>
    private static readonly TimeSpan _judgedAnew = TimeSpan.FromMinutes(2);

    /// <summary>Those that the rules should look at now, the most urgent first, with what they said last.</summary>
    public async Task<IReadOnlyList<UndecidedOrder>> ToJudgeAsync(MarketplaceDecisionPolicy policy)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var open = orders.Table.Where(order => order.AccountId == policy.AccountId
            && order.StateId == (int)MarketplaceOrderState.New
            && !order.HandledElsewhere
            && order.SyncRequested == order.SyncDone
            && (order.DecideByUtc == null || order.DecideByUtc > now));
        if (!policy.AcceptByRule)
        {
            var soon = now.AddMinutes(SettingLimits.LastMinutes.Nearest(policy.LastMinutes));
            open = open.Where(order => order.DecideByUtc != null && order.DecideByUtc <= soon);
        }

        var found = await open
            .OrderBy(order => order.DecideByUtc == null ? 1 : 0)
            .ThenBy(order => order.DecideByUtc)
            .Take(Most)
            .Select(order => new { order.Id, order.UpdatedOnUtc })
            .ToListAsync();
        if (found.Count == 0)
            return [];

        var ids = found.Select(order => order.Id).ToList();
        var judged = (await verdicts.Table.Where(verdict => ids.Contains(verdict.MarketplaceOrderId)).ToListAsync()).ToDictionary(verdict => verdict.MarketplaceOrderId);
        return [.. found
            .Select(order => (order.UpdatedOnUtc, Undecided: new UndecidedOrder(order.Id, judged.GetValueOrDefault(order.Id))))
            .Where(order => IsDue(order.UpdatedOnUtc, order.Undecided.Verdict, now))
            .Select(order => order.Undecided)];
    }

    private static bool IsDue(DateTime updatedOnUtc, MarketplaceVerdict? verdict, DateTime now) =>
        verdict is null || verdict.JudgedOnUtc <= updatedOnUtc || verdict.JudgedOnUtc <= now - _judgedAnew || verdict.JudgedOnUtc > WrongClock.After(now);
}

/// <param name="Verdict">Null while the rules have said nothing.</param>
public sealed record UndecidedOrder(int OrderId, MarketplaceVerdict? Verdict);
