using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;
using Nop.Plugin.Misc.Marketplaces.Orders.Sync;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>Takes one inbox message all the way: read, recorded, synced.</summary>
public sealed class ReceiveOrder(
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    OrderLeases leases,
    RecordOrder record,
    SyncOrder sync,
    InboxOutcome outcome,
    Journal journal,
    TimeProvider time)
{
    private readonly Dictionary<int, MarketplaceAccount> _accounts = [];

    public async Task HandleAsync(MarketplaceInboxMessage message, CancellationToken cancellationToken)
    {
        var account = await FindAccountAsync(message.AccountId);
        if (account is null || marketplaces.Find(account.Marketplace) is not { } marketplace)
        {
            await outcome.QuarantineAsync(message, new(OrderTexts.AccountGone));
            return;
        }

        switch (marketplace.Read(message.Body))
        {
            case ReadResult.Irrelevant irrelevant:
                await journal.AccountAsync(account.Id, JournalLevel.Information, new(OrderTexts.EventIgnored, irrelevant.What));
                await outcome.DoneAsync(message);
                break;

            case ReadResult.Unreadable unreadable:
                await outcome.QuarantineAsync(message, unreadable.Reason);
                break;

            case ReadResult.Understood { Order: var remote }:
                if (!await leases.TryRunAsync(account, marketplace, remote.ExternalId, work => ApplyAsync(work, remote, message, cancellationToken), cancellationToken))
                    await outcome.LaterAsync(message);
                break;
        }
    }

    private async Task ApplyAsync(OrderWork work, RemoteOrder remote, MarketplaceInboxMessage message, CancellationToken cancellationToken)
    {
        var order = work.Order;
        var isNew = order.Id == 0;
        var eventTime = OrderFreshness.Credible(remote.EventTimeUtc, message.ReceivedOnUtc);
        switch (OrderFreshness.Judge(order, message.Fingerprint, eventTime, message.ReadOn(), remote.State, time.StoredNow()))
        {
            case Freshness.Stale:
                if (remote.IsAnnounced && order.HandledElsewhere)
                    await record.AnnouncedAsync(work);

                await journal.OrderAsync(order, JournalLevel.Information, new(OrderTexts.EventStale, Words(remote.State, remote.RawState)));
                break;

            // Progress is applied at once, a step back only after asking; either way the marketplace is asked.
            case Freshness.Doubtful:
                if (OrderProgress.GoesBack(order.State, remote.State))
                    await record.DoubtAsync(work);
                else
                    await record.ApplyAsync(work, remote, message, isDoubtful: true);

                await journal.OrderAsync(order, JournalLevel.Information, new(OrderTexts.EventDoubtful, Words(remote.State, remote.RawState)));
                break;

            case Freshness.Apply:
                var (previous, previousWords) = (order.State, order.RawState);
                await record.ApplyAsync(work, remote, message, isDoubtful: HasWaited(work, message));
                if (isNew)
                    await journal.OrderAsync(order, JournalLevel.Information, new(OrderTexts.Received, Words(remote.State, remote.RawState)));
                else if (previousWords != order.RawState)
                    await journal.OrderAsync(order, JournalLevel.Information, new(OrderTexts.StateChanged, Words(previous, previousWords), Words(order.State, order.RawState)));
                break;
        }

        if (!order.IsSynced())
            await sync.RunAsync(work, cancellationToken);
        if (isNew && work.Order.HandledElsewhere)
            await journal.OrderAsync(order, JournalLevel.Information, new(OrderTexts.HandledElsewhere));

        await outcome.DoneAsync(message);
    }

    /// <summary>Read once, as which of them are at rest: what is changed in a run counts from the next one on.</summary>
    private async Task<MarketplaceAccount?> FindAccountAsync(int id)
    {
        if (!_accounts.TryGetValue(id, out var account) && (account = await accounts.FindAsync(id)) is not null)
            _accounts.Add(id, account);

        return account;
    }

    /// <summary>A state that nobody knows is told as it came.</summary>
    private static OwnerText Words(MarketplaceOrderState state, string rawState) => state is MarketplaceOrderState.Unknown ? OwnerText.Quote(rawState) : OwnerText.Of(state);

    /// <summary>While its account was at rest: the order may have gone on since, and is read.</summary>
    private static bool HasWaited(OrderWork work, MarketplaceInboxMessage message) =>
        message.Source is InboxSource.Webhook && message.ReceivedOnUtc < work.Account.BackAtWorkOnUtc;
}
