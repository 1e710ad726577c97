using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>
/// Runs the steps of a schedule task within its time: a step that fails does not keep the others from running, and nothing but an ordinary
/// exception ever leaves, because nop loses sight of a task that ends with a cancellation.
/// </summary>
public sealed class TaskRun(MarketplacesSettings settings, ILogger logger, TimeProvider time)
{
    public async Task ExecuteAsync(string name, params Func<CancellationToken, Task>[] steps)
    {
        using var budget = new CancellationTokenSource(TimeSpan.FromSeconds(Math.Max(settings.RunSeconds, 1)), time);
        foreach (var step in steps)
            await GuardAsync(name, step, budget.Token);
    }

    /// <summary>Keeps a failure of one step to itself.</summary>
    public async Task GuardAsync(string name, Func<CancellationToken, Task> step, CancellationToken budget)
    {
        if (budget.IsCancellationRequested)
            return;

        try
        {
            await Deadlocks.RetryAsync(() => step(budget));
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            // Out of time, not out of order: the next run goes on.
        }
        catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
        {
            // Uninstalled while this process is still running.
        }
#pragma warning disable CA1031 // The other steps must run; what went wrong is in the log.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await logger.ErrorAsync($"Marketplaces: a step of the task {name} failed", exception);
        }
    }
}
