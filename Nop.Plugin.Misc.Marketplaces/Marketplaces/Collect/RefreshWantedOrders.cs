using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Marketplaces.Collect;

/// <summary>Reads the orders about which a message left a doubt.</summary>
public sealed class RefreshWantedOrders(
    IRepository<MarketplaceOrder> orders,
    RefreshOrder refresh,
    OrderLeases leases,
    ILogger logger,
    TimeProvider time)
{
    private const int BatchSize = 20;
    private static readonly TimeSpan _pauseAfterFailure = TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var wanted = await orders.Table
            .Where(order => order.RefreshWantedOnUtc != null && order.RefreshWantedOnUtc <= now)
            .OrderBy(order => order.RefreshWantedOnUtc)
            .Take(BatchSize)
            .ToListAsync();
        foreach (var order in wanted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DateTime? next = null;
            var isKnown = true;
            try
            {
                isKnown = await refresh.ByIdAsync(order.Id, cancellationToken);
            }
            catch (MarketplaceApiException exception)
            {
                next = now + (exception.RetryAfter ?? _pauseAfterFailure);
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && !MissingTables.AreTheCauseOf(exception))
            {
                // Put off like the others: it would be the first again next time, and nothing behind it would ever be read.
                next = now + _pauseAfterFailure;
                await logger.ErrorAsync($"Marketplaces: order {order.ExternalId} could not be read again", exception);
            }

            await ScheduleAsync(order, next, isKnown, cancellationToken);
        }
    }

    /// <summary>A doubt that came up while we were reading is not forgotten; an order that is unknown there was asked for all the same.</summary>
    private async Task ScheduleAsync(MarketplaceOrder order, DateTime? next, bool isKnown, CancellationToken cancellationToken)
    {
        await using var lease = await leases.TakeAsync(order.AccountId, order.ExternalId, cancellationToken);
        if (await orders.GetByIdAsync(order.Id) is not { } current || current.RefreshWantedOnUtc != order.RefreshWantedOnUtc)
            return;

        current.RefreshWantedOnUtc = next;
        if (!isKnown)
            current.UpdatedOnUtc = time.GetUtcNow().UtcDateTime;

        await leases.WhileHeldAsync(() => orders.UpdateAsync(current, publishEvent: false));
    }
}
