using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Deadlines;

/// <summary>The orders whose deadline is near, or has just passed, and the warnings that were given of it.</summary>
public sealed class DeadlineWarnings(IRepository<MarketplaceOrder> orders, IRepository<MarketplaceDeadlineWarning> warnings, TimeProvider time)
{
    private const int Most = 200;

    public async Task<IReadOnlyList<DueWarning>> DueAsync(int accountId, WarningTimes times)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (from, to) = (now - WarningTimes.Late, now + times.Earliest);
        var near = await orders.Table
            .Where(order => order.AccountId == accountId
                && order.StateId == (int)MarketplaceOrderState.New
                && order.DecideByUtc != null && order.DecideByUtc >= from && order.DecideByUtc <= to
                && !order.HandledElsewhere
                && (order.TraitsId & (int)OrderRules.NotForTheShopToDecide) == 0)
            .OrderBy(order => order.DecideByUtc)
            .Take(Most)
            .Select(order => new { order.Id, order.DecideByUtc })
            .ToListAsync();
        if (near.Count == 0)
            return [];

        var ids = near.Select(order => order.Id).ToList();
        var given = (await warnings.Table.Where(warning => ids.Contains(warning.MarketplaceOrderId)).ToListAsync()).ToLookup(warning => warning.MarketplaceOrderId);
        return [.. near
            .Select(order => (order.Id, DecideBy: order.DecideByUtc!.Value, Minutes: times.Due(order.DecideByUtc.Value, now)))
            .Where(order => order.Minutes is { } due && !given[order.Id].Any(warning => warning.DecideByUtc == order.DecideBy && warning.MinutesBefore <= due))
            .Select(order => new DueWarning(order.Id, order.DecideBy, order.Minutes!.Value))];
    }

    /// <summary>Fails when somebody else has given the same warning: the unique key decides. Belongs in the transaction that gives it.</summary>
    public Task RecordAsync(DueWarning due) => warnings.InsertAsync(
        new MarketplaceDeadlineWarning
        {
            MarketplaceOrderId = due.OrderId,
            DecideByUtc = due.DecideByUtc,
            MinutesBefore = due.MinutesBefore,
            CreatedOnUtc = time.GetUtcNow().UtcDateTime,
        },
        publishEvent: false);
}

/// <param name="MinutesBefore"><see cref="WarningTimes.Missed"/> when the deadline has passed.</param>
public sealed record DueWarning(int OrderId, DateTime DecideByUtc, int MinutesBefore);
