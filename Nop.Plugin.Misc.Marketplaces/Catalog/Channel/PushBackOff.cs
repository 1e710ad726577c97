using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>How long to wait before the next attempt.</summary>
public static class PushBackOff
{
    private const double Jitter = 0.25;
    private static readonly TimeSpan _longestWait = TimeSpan.FromHours(6);
    private static readonly BackOff _ofProduct = new(TimeSpan.FromMinutes(5), TimeSpan.FromHours(1));

    /// <param name="failures">Failures in a row before this one.</param>
    /// <param name="chance">0 to 1, so that the shops of one provider do not come back at the same second.</param>
    public static TimeSpan After(PushStop stop, int failures, TimeSpan? retryAfter, double chance)
    {
        var wait = Of(stop).After(failures + 1, chance);
        if (retryAfter > wait)
            wait = retryAfter.Value;
        return wait < _longestWait ? wait : _longestWait;
    }

    /// <summary>Of a single product that the marketplace refuses.</summary>
    public static TimeSpan AfterRefusal(int attempts) => _ofProduct.After(attempts + 1);

    private static BackOff Of(PushStop stop) => stop switch
    {
        PushStop.Busy => new(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(15), Jitter),
        PushStop.NotAllowed => new(TimeSpan.FromHours(1), TimeSpan.FromHours(1), Jitter),
        PushStop.Unauthorized => new(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(30), Jitter),
        PushStop.RefusedAll => new(TimeSpan.FromMinutes(5), TimeSpan.FromHours(1), Jitter),
        _ => new(TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(15), Jitter),
    };
}
