using LinqToDB;
using LinqToDB.Linq;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>
/// Writes an order as the holder of its lease knows it, except the columns in which others ask for work (<see cref="MarketplaceOrder.SyncRequested"/>,
/// <see cref="MarketplaceOrder.RefreshDueOnUtc"/>, <see cref="MarketplaceOrder.ChangedInShopOnUtc"/>): those are written by statements of their own, so that no request is lost.
/// </summary>
public sealed class OrderRows(IRepository<MarketplaceOrder> orders, IRepository<MarketplaceOrderLine> lines, TimeProvider time)
{
    /// <summary>Stores a new order, or one that the marketplace has told news of; either way it is to be synced. Belongs in a transaction of the holder's.</summary>
    public async Task StoreNewsAsync(MarketplaceOrder order)
    {
        order.SyncRequested++;
        order.SyncDueOnUtc = time.GetUtcNow().UtcDateTime;
        if (order.Id == 0)
        {
            await orders.InsertAsync(order, publishEvent: false);
            return;
        }

        await Known(order)
            .Set(row => row.SyncRequested, row => row.SyncRequested + 1)
            .Set(row => row.SyncDueOnUtc, order.SyncDueOnUtc)
            .Set(row => row.Body, order.Body)
            .UpdateAsync();
    }

    public Task SaveAsync(OrderWork work) => work.WhileHeldAsync(() => WriteAsync(work.Order));

    /// <summary>Belongs in a transaction of the holder's.</summary>
    public Task WriteAsync(MarketplaceOrder order) => Known(order).UpdateAsync();

    /// <summary>It has become a native order. Belongs in the transaction that makes the items.</summary>
    public Task WriteSoldAsync(MarketplaceOrder order) =>
        orders.Table
            .Where(row => row.Id == order.Id)
            .Set(row => row.OrderId, order.OrderId)
            .Set(row => row.NativeKey, order.NativeKey)
            .Set(row => row.SoldTotal, order.SoldTotal)
            .Set(row => row.SoldShipping, order.SoldShipping)
            .Set(row => row.SoldDifference, order.SoldDifference)
            .Set(row => row.TakenAsItIs, order.TakenAsItIs)
            .Set(row => row.TakenAsItIsByCustomerId, order.TakenAsItIsByCustomerId)
            .Set(row => row.HandledElsewhere, order.HandledElsewhere)
            .UpdateAsync();

    /// <summary>We cancel the native order, or make it live again. Belongs in the transaction that does so.</summary>
    public Task WriteCancelledByUsAsync(MarketplaceOrder order, bool isCancelled)
    {
        (order.NativeCancelled, order.NativeCancelledByUs) = (isCancelled, isCancelled);
        return WriteAsync(order);
    }

    /// <summary>Belongs in a transaction of the holder's.</summary>
    public async Task WriteLinesAsync(OrderWork work)
    {
        foreach (var line in work.Lines)
            await lines.UpdateAsync(line, publishEvent: false);
    }

    /// <summary>The sync is done; what was requested since it began is due at once.</summary>
    public Task SyncedAsync(OrderWork work)
    {
        var (order, now) = (work.Order, time.GetUtcNow().UtcDateTime);
        var done = order.SyncDone = order.SyncRequested;
        return work.WhileHeldAsync(() => Known(order)
            .Set(row => row.SyncDone, done)
            .Set(row => row.SyncDueOnUtc, row => row.SyncRequested == done ? null : now)
            .UpdateAsync());
    }

    /// <summary>The sync waits; what was requested since it began does not. The products that were found for its lines are kept.</summary>
    public Task PostponeAsync(OrderWork work, DateTime dueOnUtc)
    {
        var (order, now) = (work.Order, time.GetUtcNow().UtcDateTime);
        var seen = order.SyncRequested;
        return work.WhileHeldAsync(async () =>
        {
            if (order.OrderId == 0)
                await WriteLinesAsync(work);

            await Known(order)
                .Set(row => row.SyncDueOnUtc, row => row.SyncRequested == seen ? dueOnUtc : now)
                .UpdateAsync();
        });
    }

    /// <summary>For an order that nobody can work on: only its problem is written.</summary>
    public Task PostponeAsync(int orderId, OwnerText problem, DateTime dueOnUtc) =>
        orders.Table
            .Where(order => order.Id == orderId)
            .Set(order => order.ProblemKey, problem.Key)
            .Set(order => order.ProblemArguments, problem.StoredArguments)
            .Set(order => order.SyncDueOnUtc, dueOnUtc)
            .UpdateAsync();

    /// <summary>Without the body, which is large and changes only with news.</summary>
    private IUpdatable<MarketplaceOrder> Known(MarketplaceOrder order) =>
        orders.Table
            .Where(row => row.Id == order.Id)
            .Set(row => row.Reference, order.Reference)
            .Set(row => row.StateId, order.StateId)
            .Set(row => row.RawState, order.RawState)
            .Set(row => row.TraitsId, order.TraitsId)
            .Set(row => row.PlacedOnUtc, order.PlacedOnUtc)
            .Set(row => row.DecideByUtc, order.DecideByUtc)
            .Set(row => row.DispatchByUtc, order.DispatchByUtc)
            .Set(row => row.AcceptedOnUtc, order.AcceptedOnUtc)
            .Set(row => row.DispatchedOnUtc, order.DispatchedOnUtc)
            .Set(row => row.Total, order.Total)
            .Set(row => row.Commission, order.Commission)
            .Set(row => row.BuyerName, order.BuyerName)
            .Set(row => row.Courier, order.Courier)
            .Set(row => row.TrackingCodes, order.TrackingCodes)
            .Set(row => row.SearchText, order.SearchText)
            .Set(row => row.VoucherUrl, order.VoucherUrl)
            .Set(row => row.AppliedFingerprint, order.AppliedFingerprint)
            .Set(row => row.LastEventOnUtc, order.LastEventOnUtc)
            .Set(row => row.LastEventReceivedOnUtc, order.LastEventReceivedOnUtc)
            .Set(row => row.LastReadOnUtc, order.LastReadOnUtc)
            .Set(row => row.Revision, order.Revision)
            .Set(row => row.Attempts, order.Attempts)
            .Set(row => row.ProblemKey, order.ProblemKey)
            .Set(row => row.ProblemArguments, order.ProblemArguments)
            .Set(row => row.TakenAsItIs, order.TakenAsItIs)
            .Set(row => row.TakenAsItIsByCustomerId, order.TakenAsItIsByCustomerId)
            .Set(row => row.SoldTotal, order.SoldTotal)
            .Set(row => row.SoldShipping, order.SoldShipping)
            .Set(row => row.SoldDifference, order.SoldDifference)
            .Set(row => row.OrderId, order.OrderId)
            .Set(row => row.NativeKey, order.NativeKey)
            .Set(row => row.HandledElsewhere, order.HandledElsewhere)
            .Set(row => row.NativeCancelled, order.NativeCancelled)
            .Set(row => row.NativeCancelledByUs, order.NativeCancelledByUs)
            .Set(row => row.OrderPlacedPublished, order.OrderPlacedPublished)
            .Set(row => row.UpdatedOnUtc, order.UpdatedOnUtc);
}
