using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>One run of a lane: in surroundings of its own, within its time, and every failure is logged and goes no further.</summary>
public sealed class LaneRun(Surroundings surroundings, WorkerLog log, TimeProvider time)
{
    private static readonly TimeSpan _goesOnAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _pauseWhileSwitchedOff = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _pauseAfterFailure = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _pauseAfterUninstall = TimeSpan.FromMinutes(1);

    /// <returns>How long the lane may sleep.</returns>
    /// <exception cref="OperationCanceledException">Shutdown; nothing else leaves.</exception>
    public async Task<TimeSpan> RunAsync(Lane lane, CancellationToken stoppingToken)
    {
        try
        {
            return await Deadlocks.RetryAsync(() => surroundings.RunAsync(services => WithinTimeAsync(lane, services, stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
        {
            // Uninstalled while this process is still running. A signal must not wake it before the pause is over.
            await Task.Delay(_pauseAfterUninstall, time, stoppingToken);
        }
#pragma warning disable CA1031 // An exception that leaves a background service stops the whole site.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await log.FailedAsync(lane.Name, exception);
            await Task.Delay(_pauseAfterFailure, time, stoppingToken);
        }

        return TimeSpan.Zero;
    }

    private async Task<TimeSpan> WithinTimeAsync(Lane lane, IServiceProvider services, CancellationToken stoppingToken)
    {
        var settings = services.GetRequiredService<MarketplacesSettings>();
        if (!settings.WorkerEnabled)
            return _pauseWhileSwitchedOff;

        var longest = TimeSpan.FromSeconds(SettingLimits.RunSeconds.Nearest(settings.RunSeconds));
        using var budget = new CancellationTokenSource(lane.LongestRun < longest ? lane.LongestRun.Value : longest, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, budget.Token);
        try
        {
            return await lane.RunAsync(services, linked.Token);
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested && !stoppingToken.IsCancellationRequested)
        {
            // Out of time, not out of order.
            return _goesOnAfter;
        }
    }
}
