using System.Threading.RateLimiting;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>
/// Spreads the calls of each account over time, within this process. The marketplaces name no limits; this keeps a large import from looking like an attack.
/// </summary>
public sealed class CallRates : IDisposable
{
    private const int TicksPerSecond = 10;

    private readonly PartitionedRateLimiter<Rate> _limiter = PartitionedRateLimiter.Create<Rate, Rate>(rate => RateLimitPartition.GetTokenBucketLimiter(rate, Options));

    /// <summary>Waits for the account's turn. False when too many calls are waiting already.</summary>
    /// <param name="perSecond">0 or less for no limit.</param>
    public async Task<bool> WaitAsync(int accountId, int perSecond, CancellationToken cancellationToken)
    {
        if (perSecond <= 0)
            return true;

        using var lease = await _limiter.AcquireAsync(new Rate(accountId, perSecond), permitCount: 1, cancellationToken);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();

    private static TokenBucketRateLimiterOptions Options(Rate rate) => new()
    {
        TokenLimit = rate.PerSecond * 2,
        TokensPerPeriod = Math.Max(1, rate.PerSecond / TicksPerSecond),
        ReplenishmentPeriod = TimeSpan.FromSeconds(rate.PerSecond < TicksPerSecond ? 1.0 / rate.PerSecond : 1.0 / TicksPerSecond),
        QueueLimit = 1_000,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    };

    private readonly record struct Rate(int AccountId, int PerSecond);
}
