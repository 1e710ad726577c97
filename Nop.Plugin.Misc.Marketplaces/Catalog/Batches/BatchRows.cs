using System.Text.Json;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Batches;

/// <summary>The batches that are to be asked about.</summary>
public sealed class BatchRows(IRepository<MarketplaceBatch> batches, BatchTimes times, TimeProvider time)
{
    /// <summary>Null when one with this id is open already: an id of which nobody can say what it stands for.</summary>
    public async Task<MarketplaceBatch?> OpenAsync(int accountId, string externalId, IEnumerable<string> productIds)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var batch = new MarketplaceBatch
        {
            AccountId = accountId,
            ExternalId = ForeignId.Write(externalId),
            ExternalKey = ForeignId.Key(externalId),
            Products = JsonSerializer.Serialize(productIds),
            SentOnUtc = now,
            NextAttemptOnUtc = now + BatchTimes.UntilRecorded,
        };
        return await batches.TryInsertAsync(batch) ? batch : null;
    }

    /// <summary>The ids of the products that were sent in it.</summary>
    public static IReadOnlySet<string> ProductsOf(MarketplaceBatch batch) => (JsonSerializer.Deserialize<string[]>(batch.Products) ?? []).ToHashSet(StringComparer.Ordinal);

    /// <summary>Those to ask about, the longest waiting first.</summary>
    public async Task<IReadOnlyList<MarketplaceBatch>> DueAsync(int accountId, int count) =>
        await batches.Table
            .Where(batch => batch.AccountId == accountId)
            .Due(batch => batch.NextAttemptOnUtc, time.GetUtcNow().UtcDateTime)
            .OrderBy(batch => batch.NextAttemptOnUtc)
            .ThenBy(batch => batch.Id)
            .Take(count)
            .ToListAsync();

    /// <summary>How long until one of the account's is due; null when there is none. One statement: asked often.</summary>
    public async Task<TimeSpan?> UntilDueAsync(int accountId)
    {
        var next = await batches.Table
            .Where(batch => batch.AccountId == accountId && batch.NextAttemptOnUtc != null)
            .OrderBy(batch => batch.NextAttemptOnUtc)
            .Select(batch => batch.NextAttemptOnUtc)
            .FirstOrDefaultAsync();
        var now = time.GetUtcNow().UtcDateTime;
        return next is not { } at ? null : at <= now || at > WrongClock.After(now) ? TimeSpan.Zero : at - now;
    }

    /// <summary>Its listings are recorded, and wait for what it comes to. False when it is gone, and nobody would ask.</summary>
    public Task<bool> ReadyAsync(MarketplaceBatch batch) => times.AskAsync(batch, time.GetUtcNow().UtcDateTime + BatchTimes.After(0), 0, null);

    /// <summary>Before it is asked about: whoever dies of the question leaves it to others for a while.</summary>
    public Task<bool> AskedAsync(MarketplaceBatch batch) =>
        times.AskAsync(batch, time.GetUtcNow().UtcDateTime + BatchTimes.After(batch.Attempts + 1), batch.Attempts + 1, batch.Problem);

    /// <summary>What came is no answer, or says that it takes its time.</summary>
    public Task<bool> UnansweredAsync(MarketplaceBatch batch, OwnerText? problem, TimeSpan? retryAfter)
    {
        var pause = BatchTimes.After(batch.Attempts + 1, retryAfter);
        return times.AskAsync(batch, time.GetUtcNow().UtcDateTime + pause, batch.Attempts + 1, problem?.Stored(BatchTimes.LongestProblem));
    }

    /// <summary>Nobody waits for it any more.</summary>
    public Task CloseAsync(MarketplaceBatch batch) => Deadlocks.RetryAsync(() => batches.DeleteAsync(row => row.Id == batch.Id));
}
