using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>A person takes an order over as it is although its money or its pieces cannot be; it goes on from there.</summary>
public sealed class TakeOverAsItIs(OrderLeases leases, OrderRows rows, SyncOrder sync, Journal journal)
{
    /// <summary>What the person is shown and says yes to, in short; null when there is nothing to be taken over.</summary>
    public static string? Shown(MarketplaceOrder order) =>
        order.OrderId == 0 && OrderDoubts.IsOne(order.ProblemKey) && OwnerText.Read(order.ProblemKey, order.ProblemArguments) is { } doubts ? ForeignId.Key(doubts.ToString()) : null;

    /// <param name="shown"><see cref="Shown"/> when the page was made.</param>
    /// <returns>False when the order is held for something else by now, or no longer.</returns>
    public async Task<bool> RunAsync(int marketplaceOrderId, string? shown, int customerId, CancellationToken cancellationToken)
    {
        var isTaken = false;
        await leases.RunAsync(marketplaceOrderId, async work => isTaken = await TakeAsync(work, shown, customerId, cancellationToken), cancellationToken);
        return isTaken;
    }

    private async Task<bool> TakeAsync(OrderWork work, string? shown, int customerId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(shown) || Shown(work.Order) != shown)
            return false;

        var doubts = OwnerText.Read(work.Order.ProblemKey, work.Order.ProblemArguments)!;
        (work.Order.TakenAsItIs, work.Order.TakenAsItIsByCustomerId) = (doubts.ToString(), customerId);
        await rows.SaveAsync(work);
        await journal.OrderAsync(work.Order, JournalLevel.Warning, new(OrderTexts.TakenAsItIs, customerId, doubts));
        if (!work.Order.IsSynced())
            await sync.RunAsync(work, cancellationToken);

        return true;
    }
}
