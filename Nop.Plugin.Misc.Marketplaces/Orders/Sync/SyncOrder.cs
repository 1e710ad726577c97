using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>
/// Brings the shop to what the latest applied order says: lines matched, native order there, stock taken or put back, status followed.
/// Idempotent: every step looks at what exists already, so that it can be cut off anywhere and be run again.
/// </summary>
public sealed class SyncOrder(
    MatchLines match,
    CreateNativeOrder create,
    OrderStock stock,
    SyncNativeStatus status,
    PublishOrderPlaced placed,
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
                if (await TryAsync(work, cancellationToken) is { } problem)
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

    /// <summary>Null when everything is done.</summary>
    private async Task<OwnerText?> TryAsync(OrderWork work, CancellationToken cancellationToken)
    {
        if (work.Remote is not { } remote)
            return new OwnerText(OrderTexts.BodyUnreadable);

        if (!OrderRules.IsSale(work.Order.Traits))
            return null;

        if (work.Order.OrderId == 0 && await match.MatchAsync(work, remote) is { } unmatched)
            return UnlessCancelled(work.Order, unmatched);

        cancellationToken.ThrowIfCancellationRequested();
        var creation = await create.EnsureAsync(work, remote);
        if (creation.Problem is { } problem)
            return UnlessCancelled(work.Order, problem);

        var native = creation.Order!;
        await stock.SyncAsync(work, native, creation.IsNew);
        await placed.OnceAsync(work, native);
        await status.SyncAsync(work, native, remote);
        return null;
    }

    /// <summary>An order that will not be delivered needs no native order, and so no repair.</summary>
    private static OwnerText? UnlessCancelled(MarketplaceOrder order, OwnerText problem) =>
        order.OrderId == 0 && OrderProgress.IsCancelled(order.State) ? null : problem;
}
