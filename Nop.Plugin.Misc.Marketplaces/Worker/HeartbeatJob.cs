using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Says that the worker of this server is at work: once a minute at most, for the page that asks.</summary>
public sealed class HeartbeatJob(NodeBeats beats, MarketplacesSettings settings)
{
    private static readonly TimeSpan _most = TimeSpan.FromMinutes(1);

    public async Task<TimeSpan> RunAsync()
    {
        var look = Periods.Look(settings);
        var period = look > _most ? look : _most;
        await beats.BeatAsync(period);
        return period;
    }
}
