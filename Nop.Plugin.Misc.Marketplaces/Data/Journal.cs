using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>What happened, for the owner to read. Arguments must never be personal data.</summary>
public sealed class Journal(IRepository<MarketplaceJournalEntry> entries, TimeProvider time)
{
    public Task AccountAsync(int accountId, JournalLevel level, OwnerText text) =>
        WriteAsync(new MarketplaceJournalEntry { AccountId = accountId, Level = level }, text);

    public Task OrderAsync(MarketplaceOrder order, JournalLevel level, OwnerText text) =>
        WriteAsync(new MarketplaceJournalEntry { AccountId = order.AccountId, MarketplaceOrderId = order.Id, Level = level }, text);

    private Task WriteAsync(MarketplaceJournalEntry entry, OwnerText text)
    {
        entry.TextKey = text.Key ?? throw new ArgumentException("The journal tells in texts of ours.", nameof(text));
        entry.Arguments = text.StoredArguments;
        entry.CreatedOnUtc = time.GetUtcNow().UtcDateTime;
        return entries.InsertAsync(entry, publishEvent: false);
    }
}
