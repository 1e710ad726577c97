using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Batches;

/// <summary>When batches are asked about: soon at first, then more and more seldom.</summary>
public sealed class BatchTimes(IRepository<MarketplaceBatch> batches)
{
    public const int LongestProblem = 2000;

    private static readonly TimeSpan _longestPause = TimeSpan.FromHours(1);
    private static readonly BackOff _backOff = new(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15));

    /// <summary>Recording a batch takes a while, and a process may be cut off at it.</summary>
    public static TimeSpan UntilRecorded { get; } = TimeSpan.FromMinutes(10);

    /// <summary>A marketplace that says so sooner may not have it in all its places yet.</summary>
    public static TimeSpan UntilUnknown { get; } = TimeSpan.FromMinutes(1);

    /// <summary>After that it is no longer waited for.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(1);

    /// <param name="asked">How often it was asked about.</param>
    /// <param name="retryAfter">What the marketplace asked for.</param>
    public static TimeSpan After(int asked, TimeSpan? retryAfter = null)
    {
        var pause = _backOff.After(asked + 1);
        return retryAfter > pause ? retryAfter < _longestPause ? retryAfter.Value : _longestPause : pause;
    }

    /// <summary>False when the batch is gone.</summary>
    internal async Task<bool> AskAsync(MarketplaceBatch batch, DateTime nextUtc, int attempts, string? problem) =>
        await Deadlocks.RetryAsync(() => batches.Table
            .Where(row => row.Id == batch.Id)
            .Set(row => row.NextAttemptOnUtc, nextUtc)
            .Set(row => row.Attempts, attempts)
            .Set(row => row.Problem, problem)
            .UpdateAsync()) == 1;
}
