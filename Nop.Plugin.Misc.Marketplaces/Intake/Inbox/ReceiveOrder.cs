using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>Takes one inbox message all the way: read, recorded, settled.</summary>
public sealed class ReceiveOrder(
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    RecordOrder record,
    OrderLeases leases,
    SettleOrder settle,
    InboxOutcome outcome,
    Journal journal,
    IRepository<MarketplaceOrder> orders,
    TimeProvider time)
{
    public async Task HandleAsync(MarketplaceInboxMessage message, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(message.AccountId);
        if (account is null || marketplaces.Find(account.Marketplace) is not { } marketplace)
        {
            await outcome.QuarantineAsync(message, OrderTexts.AccountGone);
            return;
        }

        switch (marketplace.Read(message.Body))
        {
            case ReadResult.Irrelevant irrelevant:
                await journal.AccountAsync(account.Id, JournalLevel.Information, OrderTexts.EventIgnored, irrelevant.What);
                await outcome.DoneAsync(message);
                break;

            case ReadResult.Unreadable unreadable:
                await outcome.QuarantineAsync(message, unreadable.ReasonKey, unreadable.Arguments);
                break;

            case ReadResult.Understood { Order: var remote }:
                await ApplyAsync(account, remote, message, cancellationToken);
                break;
        }
    }

    private async Task ApplyAsync(MarketplaceAccount account, RemoteOrder remote, MarketplaceInboxMessage message, CancellationToken cancellationToken)
    {
        await using var lease = await leases.TryTakeAsync(account.Id, ForeignId.Key(remote.ExternalId), cancellationToken);
        if (lease is null)
        {
            await outcome.LaterAsync(message);
            return;
        }

        var order = await record.FindOrNewAsync(account.Id, remote.ExternalId);
        var eventTime = OrderFreshness.Credible(remote.EventTimeUtc, message.ReceivedOnUtc);
        switch (OrderFreshness.Judge(order, message.Fingerprint, eventTime, message.ReadOn(), remote.State, time.StoredNow()))
        {
            case Freshness.Stale:
                await journal.OrderAsync(order, JournalLevel.Information, OrderTexts.EventStale, remote.RawState);
                break;

            case Freshness.Doubtful:
                await DoubtAsync(order, remote, message);
                break;

            case Freshness.Apply:
                var isNew = order.Id == 0;
                var previous = order.RawState;
                await record.ApplyAsync(order, remote, message);
                if (isNew)
                    await journal.OrderAsync(order, JournalLevel.Information, OrderTexts.Received, remote.RawState);
                else if (previous != order.RawState)
                    await journal.OrderAsync(order, JournalLevel.Information, OrderTexts.StateChanged, previous, remote.RawState);
                break;
        }

        if (order.Unsettled)
            await settle.SettleAsync(order, cancellationToken);

        await outcome.DoneAsync(message);
    }

    /// <summary>Progress is applied at once, a step back only after asking; either way the marketplace is asked.</summary>
    private async Task DoubtAsync(MarketplaceOrder order, RemoteOrder remote, MarketplaceInboxMessage message)
    {
        order.RefreshWantedOnUtc = time.GetUtcNow().UtcDateTime;
        if (OrderProgress.GoesBack(order.State, remote.State))
            await leases.WhileHeldAsync(() => orders.UpdateAsync(order, publishEvent: false));
        else
            await record.ApplyAsync(order, remote, message);

        await journal.OrderAsync(order, JournalLevel.Information, OrderTexts.EventDoubtful, remote.RawState);
    }
}
