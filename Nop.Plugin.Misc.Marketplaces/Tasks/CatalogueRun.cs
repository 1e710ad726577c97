using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Tasks;

/// <summary>One run over the accounts that offers are sent for: with a time budget, and one account's failure is only its own.</summary>
public sealed class CatalogueRun(
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    MarketplacesSettings settings,
    ILogger logger,
    TimeProvider time)
{
    public async Task ForEachAccountAsync(string what, Func<MarketplaceAccount, CancellationToken, Task> use)
    {
        using var budget = new CancellationTokenSource(TimeSpan.FromSeconds(Math.Max(settings.RunSeconds, 1)), time);
        var failures = new List<(string Account, Exception Exception)>();
        try
        {
            foreach (var account in await accounts.EnabledAsync())
            {
                if (budget.IsCancellationRequested)
                    break;
                if (account.PushEnabled && marketplaces.Find(account.Marketplace) is IOfferMarketplace)
                    await GuardAsync(account, use, failures, budget.Token);
            }
        }
        catch (Exception exception) when (MissingTables.AreTheCauseOf(exception))
        {
            // Uninstalled while this process is still running.
            return;
        }

        if (failures.Count > 0)
        {
            var names = string.Join("; ", failures.Select(failure => $"{failure.Account}: {failure.Exception.Message}"));
            await logger.ErrorAsync($"Marketplaces: {what} failed. {names}", failures[0].Exception);
        }
    }

    private static async Task GuardAsync(
        MarketplaceAccount account,
        Func<MarketplaceAccount, CancellationToken, Task> use,
        List<(string Account, Exception Exception)> failures,
        CancellationToken budget)
    {
        try
        {
            await Deadlocks.RetryAsync(() => use(account, budget));
        }
        catch (OperationCanceledException) when (budget.IsCancellationRequested)
        {
            // Out of time, not out of order; and nop's locker would swallow it together with the end of the task.
        }
        catch (Exception exception) when (!MissingTables.AreTheCauseOf(exception))
        {
            failures.Add(($"{account.Marketplace}/{account.Name}", exception));
        }
    }
}
