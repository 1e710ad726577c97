using System.Net;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Http;

/// <summary>Everything that is decided about retries, from plain values.</summary>
public static class RetryPolicy
{
    public const int MaxAttempts = 3;

    /// <summary>A longer wait is left to the caller, who has other things to do.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private static readonly BackOff _backOff = new(TimeSpan.FromMilliseconds(500), LongestWait, Jitter: 1);

    /// <summary>The same call may succeed later.</summary>
    public static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.RequestTimeout or (HttpStatusCode)425 or HttpStatusCode.TooManyRequests || (int)status >= 500;

    /// <summary>A write with this answer may have been carried out: the answer comes from a proxy, or from an API that failed halfway.</summary>
    public static bool MayHaveTakenEffect(HttpStatusCode status) => status is HttpStatusCode.RequestTimeout || (int)status >= 500;

    /// <summary>A write that failed like this cannot have reached the marketplace.</summary>
    public static bool NeverSent(HttpRequestError error) => error is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError
        or HttpRequestError.ConfigurationLimitExceeded;

    /// <summary>How long to wait before the next attempt; null when there is none.</summary>
    /// <param name="attempt">Attempts made, from 1.</param>
    /// <param name="isSafe">The call only reads.</param>
    /// <param name="jitter">0 up to 1, random, so that callers do not come back together.</param>
    public static TimeSpan? PauseAfter(int attempt, bool isSafe, bool isTransient, TimeSpan? retryAfter, double jitter)
    {
        if (!isSafe || !isTransient || attempt >= MaxAttempts || retryAfter > LongestWait)
            return null;

        var pause = _backOff.After(attempt, jitter);
        return retryAfter > pause ? retryAfter : pause;
    }

    /// <summary>The Retry-After header, in either of its forms; never negative.</summary>
    public static TimeSpan? RetryAfter(TimeSpan? delta, DateTimeOffset? date, DateTimeOffset now)
    {
        var wait = delta ?? (date - now);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
