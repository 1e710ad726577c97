using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>Brings the shop to what the latest applied order says, whatever goes wrong on the way. Idempotent.</summary>
public sealed class SyncOrder(
    SyncSteps steps,
    SyncOutcome outcome,
    OrderLeases leases,
    ILogger logger)
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
                    await outcome.HoldAsync(work, problem);
                else
                    await outcome.DoneAsync(work);
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
            await outcome.HoldAsync(work, new OwnerText(OrderTexts.Unexpected, exception.GetType().Name));
        }
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
}
