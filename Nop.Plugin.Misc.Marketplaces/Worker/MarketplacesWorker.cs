using Microsoft.Extensions.Hosting;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>
/// Does on every node what is due, by itself: nop's schedule tasks come late and on one node only. What is due is what the database
/// says; leases and turns decide between the nodes.
/// </summary>
public sealed class MarketplacesWorker(Lanes lanes, LaneRun run, TimeProvider time) : BackgroundService
{
    /// <summary>The shop starts first.</summary>
    private static readonly TimeSpan _firstLook = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(lanes.All.Select(lane => FollowAsync(lane, stoppingToken)));

    private async Task FollowAsync(Lane lane, CancellationToken stoppingToken)
    {
        var sleep = _firstLook;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await (lane.Signal?.WaitAsync(sleep, time, stoppingToken) ?? Task.Delay(sleep, time, stoppingToken));
                sleep = await run.RunAsync(lane, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Shutdown.
        }
    }
}
