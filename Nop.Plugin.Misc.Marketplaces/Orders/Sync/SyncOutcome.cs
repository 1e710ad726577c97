using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>Writes down how a sync ended.</summary>
public sealed class SyncOutcome(OrderRows rows, Journal journal, TimeProvider time)
{
    public Task DoneAsync(OrderWork work)
    {
        work.Order.ProblemKey = null;
        work.Order.ProblemArguments = null;
        work.Order.Attempts = 0;
        return work.AgainOnUtc is { } again ? rows.PostponeAsync(work, again) : rows.SyncedAsync(work);
    }

    /// <summary>Holds the order until a person has repaired the cause, or it is gone by itself: retried with a growing pause.</summary>
    public async Task HoldAsync(OrderWork work, OwnerText problem)
    {
        var order = work.Order;
        var isNews = order.ProblemKey != problem.Key || order.ProblemArguments != problem.StoredArguments;
        (order.ProblemKey, order.ProblemArguments) = (problem.Key, problem.StoredArguments);
        order.Attempts++;
        await Deadlocks.RetryAsync(() => rows.PostponeAsync(work, time.GetUtcNow().UtcDateTime + BackOff.OwnWork.After(order.Attempts)));
        if (isNews)
            await journal.OrderAsync(order, JournalLevel.Warning, problem);
    }

    /// <summary>The account, or the marketplace it is at, is no more.</summary>
    public async Task AccountGoneAsync(MarketplaceOrder order)
    {
        var problem = new OwnerText(OrderTexts.AccountGone);
        await rows.PostponeAsync(order.Id, problem, time.GetUtcNow().UtcDateTime + BackOff.OwnWork.Longest);
        if (order.ProblemKey != problem.Key)
            await journal.OrderAsync(order, JournalLevel.Warning, problem);
    }
}
