using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Receive;

/// <summary>Processes a webhook's message right after its answer. The schedule task does the same, later, should this worker miss it.</summary>
public sealed class InboxWorker(IServiceScopeFactory scopes, InboxSignal signal, TimeProvider time, ILogger<InboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan _longestPass = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _pauseAfterFailure = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _pauseForOthers = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(stoppingToken);
                if (!await PassAsync(stoppingToken))
                {
                    await Task.Delay(_pauseForOthers, time, stoppingToken);
                    signal.Raise();
                }
            }
            catch (OperationCanceledException)
            {
                // Shutdown, or the pass has used up its time.
            }
            catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
            {
                // Uninstalled while this process is still running.
            }
#pragma warning disable CA1031 // An exception that leaves a background service stops the whole site.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                logger.LogWarning(exception, "Marketplaces: the inbox worker failed; the schedule task goes on");
                await Task.Delay(_pauseAfterFailure, time, stoppingToken).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        }
    }

    /// <summary>False when there may be more to do at once.</summary>
    private async Task<bool> PassAsync(CancellationToken stoppingToken)
    {
        using var budget = new CancellationTokenSource(_longestPass, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, budget.Token);
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ProcessInbox>().RunAsync(linked.Token);
    }
}
