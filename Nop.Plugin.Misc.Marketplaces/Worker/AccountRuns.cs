using System.Collections.Concurrent;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Worker;

/// <summary>Runs work of several accounts side by side, each in surroundings of its own: one that hangs or fails is alone with that.</summary>
public sealed class AccountRuns(Surroundings surroundings, WorkerLog log, TimeProvider time)
{
    private static readonly BackOff _backOff = new(TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(320));

    private readonly ConcurrentDictionary<(string What, int AccountId), (int Failures, DateTimeOffset Until)> _failed = new();

    /// <param name="cancellationToken">The end of the time budget; work that it cuts off goes on with the next run.</param>
    /// <returns>True when the work of some account says that there is more to do.</returns>
    public async Task<bool> RunAsync(
        string what,
        IEnumerable<MarketplaceAccount> accounts,
        Func<IServiceProvider, MarketplaceAccount, CancellationToken, Task<bool>> work,
        CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = accounts.Where(account => !(_failed.TryGetValue((what, account.Id), out var failed) && failed.Until > now && failed.Until - now <= WrongClock.Reach));
        var more = await Task.WhenAll(due.Select(account => GuardAsync(what, account, work, cancellationToken)));
        return more.Contains(true);
    }

    private async Task<bool> GuardAsync(
        string what,
        MarketplaceAccount account,
        Func<IServiceProvider, MarketplaceAccount, CancellationToken, Task<bool>> work,
        CancellationToken cancellationToken)
    {
        try
        {
            var more = await Deadlocks.RetryAsync(() => surroundings.RunAsync(services => work(services, account, cancellationToken)));
            _failed.TryRemove((what, account.Id), out _);
            return more;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception exception) when (!MissingTables.AreTheCauseOf(exception))
        {
            var (failures, _) = _failed.AddOrUpdate((what, account.Id), _ => After(0), (_, earlier) => After(earlier.Failures));
            await log.FailedAsync($"{what} of {account.Marketplace}/{account.Name} ({failures} times in a row)", exception);
            return false;
        }
    }

    private (int Failures, DateTimeOffset Until) After(int failures) =>
        (failures + 1, time.GetUtcNow() + _backOff.After(failures + 1));
}
