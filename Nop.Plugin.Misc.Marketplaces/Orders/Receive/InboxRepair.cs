using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Receive;

/// <summary>What a person does with a message in quarantine.</summary>
public sealed class InboxRepair(IRepository<MarketplaceInboxMessage> messages, InboxSignal signal, Journal journal, TimeProvider time)
{
    public async Task ReplayAsync(int id)
    {
        if (await FindAsync(id) is not { } message)
            return;

        message.State = InboxState.New;
        message.Attempts = 0;
        message.NextAttemptOnUtc = time.GetUtcNow().UtcDateTime;
        await messages.UpdateAsync(message, publishEvent: false);
        await journal.AccountAsync(message.AccountId, JournalLevel.Information, OrderTexts.MessageReplayed, message.Id);
        signal.Raise();
    }

    public async Task DiscardAsync(int id)
    {
        if (await FindAsync(id) is not { } message)
            return;

        message.State = InboxState.Discarded;
        message.DoneOnUtc = time.GetUtcNow().UtcDateTime;
        await messages.UpdateAsync(message, publishEvent: false);
        await journal.AccountAsync(message.AccountId, JournalLevel.Warning, OrderTexts.MessageDiscarded, message.Id);
    }

    /// <summary>Only messages that are not done can be repaired.</summary>
    private Task<MarketplaceInboxMessage?> FindAsync(int id) =>
        messages.Table.FirstOrDefaultAsync(message => message.Id == id && message.StateId != (int)InboxState.Done)!;
}
