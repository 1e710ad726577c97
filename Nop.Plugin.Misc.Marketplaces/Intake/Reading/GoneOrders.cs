using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Reading;

/// <summary>Orders that their marketplace does not know (any more): a problem for a person.</summary>
public sealed class GoneOrders(MarketplaceRegistry marketplaces, OrderLeases leases, OrderRows rows, Journal journal, TimeProvider time)
{
    /// <param name="claimUtc">Of the reading; an order that was asked for anew since then is read once more before anything is said of it.</param>
    public async Task RecordAsync(MarketplaceAccount account, MarketplaceOrder order, DateTime claimUtc, CancellationToken cancellationToken)
    {
        if (marketplaces.Find(account.Marketplace) is { } marketplace)
            await leases.RunAsync(account, marketplace, ForeignId.Read(order.ExternalId), RecordIfClaimedAsync, cancellationToken);

        Task RecordIfClaimedAsync(OrderWork work) => work.Order.RefreshDueOnUtc == claimUtc ? RecordAsync(work) : Task.CompletedTask;
    }

    private async Task RecordAsync(OrderWork work)
    {
        var order = work.Order;
        var isNews = order.ProblemKey != IntakeTexts.GoneThere;
        order.UpdatedOnUtc = time.GetUtcNow().UtcDateTime;

        // One that is not synced has a problem of its own, or is about to lose this one.
        if (isNews && order.IsSynced())
            (order.ProblemKey, order.ProblemArguments) = (IntakeTexts.GoneThere, null);

        await rows.SaveAsync(work);
        if (isNews)
            await journal.OrderAsync(order, JournalLevel.Warning, new(IntakeTexts.GoneThere));
    }
}
