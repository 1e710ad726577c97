using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>A person says that an order from before its account went live is to be an order of this shop after all, with its stock.</summary>
public sealed class TakeOverOrder(OrderLeases leases, OrderRows rows, SyncOrder sync, Journal journal)
{
    /// <returns>False when there is nothing to be taken over (any more).</returns>
    public async Task<bool> RunAsync(int marketplaceOrderId, CancellationToken cancellationToken)
    {
        var isTaken = false;
        await leases.RunAsync(marketplaceOrderId, async work => isTaken = await RunAsync(work, cancellationToken), cancellationToken);
        return isTaken;
    }

    private async Task<bool> RunAsync(OrderWork work, CancellationToken cancellationToken)
    {
        if (!work.Order.HandledElsewhere)
            return false;

        work.Order.HandledElsewhere = false;
        await work.WhileHeldAsync(() => rows.StoreNewsAsync(work.Order));
        await journal.OrderAsync(work.Order, JournalLevel.Information, new(OrderTexts.TakenOver));
        await sync.RunAsync(work, cancellationToken);
        return true;
    }
}
