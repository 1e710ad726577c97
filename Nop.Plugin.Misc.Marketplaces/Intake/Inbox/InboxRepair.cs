using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>What a person does with a message in quarantine.</summary>
public sealed class InboxRepair(IRepository<MarketplaceInboxMessage> messages, InboxSignal signal, Journal journal, TimeProvider time)
{
    /// <summary>Discarded messages too: the marketplace sending one again would be told that it is here already. False in any other state.</summary>
    public async Task<bool> ReplayAsync(int id)
    {
        if (await FindAsync(id) is not { State: InboxState.Quarantined or InboxState.Discarded } message)
            return false;

        message.State = InboxState.New;
        message.Attempts = 0;
        message.NextAttemptOnUtc = time.GetUtcNow().UtcDateTime;
        await messages.UpdateAsync(message, publishEvent: false);
        await journal.AccountAsync(message.AccountId, JournalLevel.Information, new(OrderTexts.MessageReplayed, message.Id));
        signal.Raise();
        return true;
    }

    /// <summary>False when the message is not in quarantine (any more).</summary>
    public async Task<bool> DiscardAsync(int id)
    {
        if (await FindAsync(id) is not { State: InboxState.Quarantined } message)
            return false;

        message.State = InboxState.Discarded;
        message.DoneOnUtc = time.GetUtcNow().UtcDateTime;
        await messages.UpdateAsync(message, publishEvent: false);
        await journal.AccountAsync(message.AccountId, JournalLevel.Warning, new(OrderTexts.MessageDiscarded, message.Id));
        return true;
    }

    private Task<MarketplaceInboxMessage?> FindAsync(int id) =>
        messages.Table.FirstOrDefaultAsync(message => message.Id == id)!;
}
