using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>Brings the shop to what the latest applied order says, whatever goes wrong on the way. Idempotent.</summary>
public sealed class SyncOrder(
    SyncSteps steps,
    OrderLeases leases,
    OrderRows rows,
    Journal journal,
    ILogger logger,
    TimeProvider time)
{
    private const int MostAttempts = 5;

    /// <summary>Whatever goes wrong is written down, and the order is tried again later.</summary>
    /// <exception cref="LeaseLostException">Somebody else may have taken the order over.</exception>
    public async Task RunAsync(OrderWork work, CancellationToken cancellationToken)
    {
        try
        {
            await UntilUndisturbedAsync(work, async () =>
            {
                if (await steps.RunAsync(work, cancellationToken) is { } problem)
                    await HoldAsync(work, problem);
                else
                    await DoneAsync(work);
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception) when (exception is not LeaseLostException && !MissingTables.AreTheCauseOf(exception))
        {
            await logger.ErrorAsync($"Marketplaces: order {work.Order.ExternalId} could not be synced", exception);
            await leases.ReloadAsync(work);
            await HoldAsync(work, new OwnerText(OrderTexts.Unexpected, exception.GetType().Name));
        }
    }

    /// <summary>The account, or the marketplace it is at, is no more.</summary>
    public async Task AccountGoneAsync(MarketplaceOrder order)
    {
        var problem = new OwnerText(OrderTexts.AccountGone);
        await rows.PostponeAsync(order.Id, problem, time.GetUtcNow().UtcDateTime + BackOff.OwnWork.Longest);
        if (order.ProblemKey != problem.Key)
            await journal.OrderAsync(order, JournalLevel.Warning, problem);
    }

    /// <summary>Again when the database has undone the work, or when a person was at work on the native order at the same moment.</summary>
    private async Task UntilUndisturbedAsync(OrderWork work, Func<Task> run)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (attempt > 1)
                    await leases.ReloadAsync(work);

                await run();
                return;
            }
            catch (Exception exception) when (attempt < MostAttempts && (exception is NativeOrderChangedException || Deadlocks.AreTheCauseOf(exception)))
            {
                await Deadlocks.PauseAsync(attempt);
            }
        }
    }

    private async Task DoneAsync(OrderWork work)
    {
        work.Order.ProblemKey = null;
        work.Order.ProblemArguments = null;
        work.Order.Attempts = 0;
        await (work.AgainOnUtc is { } again ? rows.PostponeAsync(work, again) : rows.SyncedAsync(work));
        if (work.OnceRecorded is { } next)
        {
            work.OnceRecorded = null;
            await next();
        }
    }

    /// <summary>Holds the order until a person has repaired the cause, or it is gone by itself: retried with a growing pause.</summary>
    private async Task HoldAsync(OrderWork work, OwnerText problem)
    {
        var order = work.Order;
        var isNews = order.ProblemKey != problem.Key || order.ProblemArguments != problem.StoredArguments;
        (order.ProblemKey, order.ProblemArguments) = (problem.Key, problem.StoredArguments);
        order.Attempts++;
        await Deadlocks.RetryAsync(() => rows.PostponeAsync(work, time.GetUtcNow().UtcDateTime + BackOff.OwnWork.After(order.Attempts)));
        if (isNews)
            await journal.OrderAsync(order, JournalLevel.Warning, problem);
    }
}
