using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>
/// What a sync does, in this order: lines matched, native order there, stock taken or put back, status followed. Every step looks at what exists
/// already, so that it can be cut off anywhere and be run again.
/// </summary>
public sealed class SyncSteps(
    MatchLines match,
    EarlierNativeOrder earlier,
    CreateNativeOrder create,
    NativeCancellation cancellation,
    OrderStock stock,
    PublishOrderPlaced placed,
    SyncNativeStatus status)
{
    /// <returns>Null when everything is done; otherwise what a person has to repair.</returns>
    public async Task<OwnerText?> RunAsync(OrderWork work, CancellationToken cancellationToken)
    {
        if (work.Remote is not { } remote)
            return new OwnerText(OrderTexts.BodyUnreadable);

        if (!OrderRules.IsSale(work.Order.Traits) || (work.Order.HandledElsewhere && !await IsInShopAsync(work, remote)))
            return null;

        if (work.Order.OrderId == 0 && await match.MatchAsync(work, remote) is { } unmatched)
            return UnlessCancelled(work.Order, unmatched);

        cancellationToken.ThrowIfCancellationRequested();
        var creation = await create.EnsureAsync(work, remote);
        if (creation.Problem is { } problem)
            return UnlessCancelled(work.Order, problem);

        var native = creation.Order!;
        await cancellation.UndoIfOursAsync(work, native);
        await stock.SyncAsync(work, native, creation.IsNew);
        await placed.OnceAsync(work, native);
        await status.SyncAsync(work, native, remote);
        return null;
    }

    /// <summary>An order that was handled before its account went live, by an earlier installation.</summary>
    private async Task<bool> IsInShopAsync(OrderWork work, RemoteOrder remote)
    {
        work.Order.HandledElsewhere = await earlier.FindAsync(work, remote) is null;
        return !work.Order.HandledElsewhere;
    }

    /// <summary>An order that will not be delivered needs no native order, and so no repair.</summary>
    private static OwnerText? UnlessCancelled(MarketplaceOrder order, OwnerText problem) =>
        order.OrderId == 0 && OrderProgress.IsCancelled(order.State) ? null : problem;
}
