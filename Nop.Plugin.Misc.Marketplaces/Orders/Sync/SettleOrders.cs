using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>Goes on with orders that are not settled: cut off by a crash, or held back by a problem that may be gone.</summary>
public sealed class SettleOrders(
    IRepository<MarketplaceOrder> orders,
    OrderLeases leases,
    SettleOrder settle,
    ILogger logger,
    TimeProvider time)
{
    private const int BatchSize = 50;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var impossible = now + WrongClock.Reach;
        var due = await orders.Table
            .Where(order => order.Unsettled && (order.NextAttemptOnUtc <= now || order.NextAttemptOnUtc > impossible))
            .OrderBy(order => order.NextAttemptOnUtc)
            .Take(BatchSize)
            .Select(order => order.Id)
            .ToListAsync();
        foreach (var id in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await SettleDueAsync(id, cancellationToken);
        }
    }

    /// <summary>Tries now, at a person's wish.</summary>
    public async Task TryAgainAsync(int marketplaceOrderId, CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order)
            return;

        await using var lease = await leases.TakeAsync(order.AccountId, order.ExternalKey, cancellationToken);
        await SettleAsync(marketplaceOrderId, cancellationToken);
    }

    /// <summary>An order that cannot even be held back must not keep the later ones waiting.</summary>
    private async Task SettleDueAsync(int id, CancellationToken cancellationToken)
    {
        try
        {
            if (await orders.GetByIdAsync(id) is { } order
                && await leases.TryTakeAsync(order.AccountId, order.ExternalKey, cancellationToken) is { } lease)
            {
                await using (lease)
                    await SettleAsync(id, cancellationToken);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && !MissingTables.AreTheCauseOf(exception))
        {
            await logger.ErrorAsync($"Marketplaces: the order with the record {id} could not be settled", exception);
        }
    }

    /// <summary>Looks again under the lease: somebody may have been faster.</summary>
    private async Task SettleAsync(int id, CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(id) is { Unsettled: true } order)
            await settle.SettleAsync(order, cancellationToken);
    }
}
