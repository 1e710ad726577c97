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
        return messages.UpdateAsync(message, publishEvent: false);
    }

    public async Task QuarantineAsync(MarketplaceInboxMessage message, OwnerText reason)
    {
        message.Attempts++;
        message.State = InboxState.Quarantined;
        (message.ReasonKey, message.ReasonArguments) = (reason.Key, reason.StoredArguments);
        await messages.UpdateAsync(message, publishEvent: false);
        await journal.AccountAsync(message.AccountId, JournalLevel.Warning, new(OrderTexts.MessageQuarantined, message.Id, reason));
    }

    /// <summary>Somebody else works on the order: no fault of the message, and no reason to keep the others waiting.</summary>
    public Task LaterAsync(MarketplaceInboxMessage message)
    {
        message.NextAttemptOnUtc = time.GetUtcNow().UtcDateTime + _busyWait;
        return messages.UpdateAsync(message, publishEvent: false);
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
        return messages.UpdateAsync(message, publishEvent: false);
    }
}
