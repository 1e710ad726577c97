using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>How the handling of an inbox message ended.</summary>
public sealed class InboxOutcome(IRepository<MarketplaceInboxMessage> messages, Journal journal, TimeProvider time)
{
    private const int MostAttempts = 8;
    private static readonly TimeSpan _busyWait = TimeSpan.FromSeconds(5);

    public Task DoneAsync(MarketplaceInboxMessage message)
    {
        message.State = InboxState.Done;
        message.DoneOnUtc = time.GetUtcNow().UtcDateTime;
        (message.ReasonKey, message.ReasonArguments) = (null, null);
        return WriteAsync(message);
    }

    public async Task QuarantineAsync(MarketplaceInboxMessage message, OwnerText reason)
    {
        message.Attempts++;
        message.State = InboxState.Quarantined;
        (message.ReasonKey, message.ReasonArguments) = (reason.Key, reason.StoredArguments);
        await WriteAsync(message);
        await journal.AccountAsync(message.AccountId, JournalLevel.Warning, new(OrderTexts.MessageQuarantined, message.Id, reason));
    }

    /// <summary>Somebody else works on the order: no fault of the message, and no reason to keep the others waiting.</summary>
    public Task LaterAsync(MarketplaceInboxMessage message)
    {
        message.NextAttemptOnUtc = time.GetUtcNow().UtcDateTime + _busyWait;
        return WriteAsync(message);
    }

    /// <summary>Retried with a growing pause; a message that keeps failing ends in quarantine, the dead-letter queue with a replay button.</summary>
    public Task FailedAsync(MarketplaceInboxMessage message, Exception exception)
    {
        var reason = new OwnerText(OrderTexts.Unexpected, exception.GetType().Name);
        if (message.Attempts + 1 >= MostAttempts)
            return QuarantineAsync(message, reason);

        message.Attempts++;
        (message.ReasonKey, message.ReasonArguments) = (reason.Key, reason.StoredArguments);
        message.NextAttemptOnUtc = time.GetUtcNow().UtcDateTime + BackOff.OwnWork.After(message.Attempts);
        return WriteAsync(message);
    }

    /// <summary>All that its handling changes, and so not the body.</summary>
    private Task<int> WriteAsync(MarketplaceInboxMessage message) =>
        messages.Table
            .Where(row => row.Id == message.Id)
            .Set(row => row.StateId, message.StateId)
            .Set(row => row.Attempts, message.Attempts)
            .Set(row => row.NextAttemptOnUtc, message.NextAttemptOnUtc)
            .Set(row => row.ReasonKey, message.ReasonKey)
            .Set(row => row.ReasonArguments, message.ReasonArguments)
            .Set(row => row.DoneOnUtc, message.DoneOnUtc)
            .UpdateAsync();
}
