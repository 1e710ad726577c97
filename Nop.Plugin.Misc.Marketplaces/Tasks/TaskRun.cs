using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>
/// Runs the steps of a schedule task within its time: a step that fails does not keep the others from running, what failed is one line in the
/// log, and no exception ever leaves, because nop loses sight of a task that ends with a cancellation.
/// </summary>
public sealed class TaskRun(AccountLookup accounts, MarketplacesSettings settings, ILogger logger, TimeProvider time)
{
    private delegate Task Guard(string what, Func<CancellationToken, Task> step);

    /// <param name="task">In the log.</param>
    public Task ExecuteAsync(string task, params Func<CancellationToken, Task>[] steps) => WithinTimeAsync(task, guard => EachAsync(steps, guard));

    /// <summary>A step for each account, and those that follow.</summary>
    /// <param name="task">In the log.</param>
    /// <param name="which">Of the accounts that are enabled, and in which order.</param>
    public Task ForEachAccountAsync(
        string task,
        Func<IEnumerable<MarketplaceAccount>, IEnumerable<MarketplaceAccount>> which,
        Func<MarketplaceAccount, CancellationToken, Task> step,
        params Func<CancellationToken, Task>[] steps) => WithinTimeAsync(task, async guard =>
        {
            IReadOnlyList<MarketplaceAccount> enabled = [];
            await guard("accounts", async _ => enabled = await accounts.EnabledAsync());
            foreach (var account in which(enabled))
                await guard($"{account.Marketplace}/{account.Name}", budget => step(account, budget));

            await EachAsync(steps, guard);
        });

    private static async Task EachAsync(Func<CancellationToken, Task>[] steps, Guard guard)
    {
        for (var at = 0; at < steps.Length; at++)
            await guard($"step {at + 1}", steps[at]);
    }

    private async Task WithinTimeAsync(string task, Func<Guard, Task> run)
    {
        using var budget = new CancellationTokenSource(TimeSpan.FromSeconds(SettingLimits.RunSeconds.Nearest(settings.RunSeconds)), time);
        var failures = new List<(string What, Exception Exception)>();
        await run((what, step) => GuardAsync(what, step, failures, budget.Token));
        if (failures.Count > 0)
        {
            var all = string.Join("; ", failures.Select(failure => $"{failure.What}: {failure.Exception.Message}"));
            await logger.ErrorAsync($"Marketplaces: the task {task} failed. {all}", failures[0].Exception);
        }
    }

    private static async Task GuardAsync(
        string what, Func<CancellationToken, Task> step, List<(string What, Exception Exception)> failures, CancellationToken budget)
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
            failures.Add((what, exception));
        }
    }
}
