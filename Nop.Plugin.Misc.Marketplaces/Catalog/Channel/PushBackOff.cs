namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>How long to wait before the next attempt.</summary>
public static class PushBackOff
{
    private static readonly TimeSpan _longestWait = TimeSpan.FromHours(6);

    /// <param name="failures">Failures in a row before this one.</param>
    /// <param name="jitter">0 to 1, so that the shops of one provider do not come back at the same second.</param>
    public static TimeSpan After(PushStop stop, int failures, TimeSpan? retryAfter, double jitter)
    {
        var (first, last) = stop switch
        {
            PushStop.Busy => (TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(15)),
            PushStop.NotAllowed => (TimeSpan.FromHours(1), TimeSpan.FromHours(1)),
            PushStop.Unauthorized => (TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(30)),
            PushStop.RefusedAll => (TimeSpan.FromMinutes(5), TimeSpan.FromHours(1)),
            _ => (TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(15)),
        };
        var wait = Doubled(first, last, failures) * (1 + (0.25 * Math.Clamp(jitter, 0, 1)));
        if (retryAfter > wait)
            wait = retryAfter.Value;
        return wait < _longestWait ? wait : _longestWait;
    }

    /// <summary>Of a single product that the marketplace refuses.</summary>
    public static TimeSpan AfterRefusal(int attempts) => Doubled(TimeSpan.FromMinutes(5), TimeSpan.FromHours(1), attempts);

    private static TimeSpan Doubled(TimeSpan first, TimeSpan last, int times)
    {
        var wait = first * Math.Pow(2, Math.Clamp(times, 0, 16));
        return wait < last ? wait : last;
    }
}
