using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Deletes what is past its retention: handled messages, old journal entries and sends, what work that was cut off has left. Orders and commands stay.</summary>
public sealed class Housekeeping(
    IRepository<MarketplaceInboxMessage> messages,
    IRepository<MarketplaceJournalEntry> journal,
    IRepository<MarketplaceVerdict> verdicts,
    IRepository<MarketplaceDeadlineWarning> warnings,
    PastSends sends,
    Leftovers leftovers,
    MarketplacesSettings settings,
    TimeProvider time)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var oldest = now.AddDays(-SettingLimits.RetentionDays.Nearest(settings.RetentionDays));
        await messages.DeleteAsync(message =>
            (message.StateId == (int)InboxState.Done || message.StateId == (int)InboxState.Discarded) && message.DoneOnUtc < oldest);
        cancellationToken.ThrowIfCancellationRequested();
        await journal.DeleteAsync(entry => entry.CreatedOnUtc < oldest);
        cancellationToken.ThrowIfCancellationRequested();
        await verdicts.DeleteAsync(verdict => verdict.JudgedOnUtc < oldest);
        await warnings.DeleteAsync(warning => warning.CreatedOnUtc < oldest);
        cancellationToken.ThrowIfCancellationRequested();
        await sends.ShortenAsync(oldest, cancellationToken);
        await leftovers.ClearAsync(cancellationToken);
    }
}
