using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>Deletes what nobody needs any more: handled messages and old journal entries. Orders and commands stay.</summary>
public sealed class HousekeepingTask(
    TaskRun run,
    IRepository<MarketplaceInboxMessage> messages,
    IRepository<MarketplaceJournalEntry> journal,
    IRepository<MarketplaceLease> leases,
    MarketplacesSettings settings,
    TimeProvider time) : IScheduleTask
{
    public Task ExecuteAsync() => run.ExecuteAsync(nameof(HousekeepingTask), DeleteMessagesAsync, DeleteJournalAsync, DeleteLeasesAsync);

    private DateTime Oldest => time.GetUtcNow().UtcDateTime.AddDays(-Math.Max(settings.RetentionDays, 7));

    private Task<int> DeleteMessagesAsync(CancellationToken cancellationToken)
    {
        var oldest = Oldest;
        return messages.DeleteAsync(message =>
            (message.StateId == (int)InboxState.Done || message.StateId == (int)InboxState.Discarded) && message.DoneOnUtc < oldest);
    }

    private Task<int> DeleteJournalAsync(CancellationToken cancellationToken)
    {
        var oldest = Oldest;
        return journal.DeleteAsync(entry => entry.CreatedOnUtc < oldest);
    }

    private Task<int> DeleteLeasesAsync(CancellationToken cancellationToken)
    {
        var yesterday = time.GetUtcNow().UtcDateTime.AddDays(-1);
        return leases.DeleteAsync(lease => lease.ExpiresOnUtc < yesterday);
    }
}
