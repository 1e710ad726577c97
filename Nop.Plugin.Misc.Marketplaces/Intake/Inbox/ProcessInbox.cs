using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Inbox;

/// <summary>Works through the stored messages, each on its own: a poison message never stops the others.</summary>
public sealed class ProcessInbox(
    IRepository<MarketplaceInboxMessage> messages,
    ReceiveOrder receive,
    InboxOutcome outcome,
    AccountLookup accounts,
    Leases leases,
    ILogger logger,
    TimeProvider time)
{
    private const int BatchSize = 50;
    private static readonly TimeSpan _leaseDuration = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _renewAfter = _leaseDuration / 3;

    private int[]? _paused;

    /// <summary>Two cheap statements: asked often. What comes for an account that is not at work waits.</summary>
    public async Task<bool> IsAnythingDueAsync() => await Due(await PausedAsync()).AnyAsync();

    /// <summary>
    /// Handles every message that is due, until none is left or the token is cancelled; returns at once when another run is at it. True when
    /// nothing due was left: another run may have looked for the last time before the latest message came.
    /// </summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken) =>
        await leases.TryTakeAsync("inbox", _leaseDuration) is { } lease
        && await lease.HoldForAsync(() => HandleDueAsync(lease, cancellationToken));

    /// <summary>Handles the waiting messages of one order now, whoever else is at the inbox.</summary>
    public async Task RunForOrderAsync(int accountId, string externalId, CancellationToken cancellationToken)
    {
        if ((await PausedAsync()).Contains(accountId))
            return;

        var key = ForeignId.Key(externalId);
        var waiting = await messages.Table
            .Where(message => message.AccountId == accountId && message.ExternalKey == key && message.StateId == (int)InboxState.New)
            .OrderBy(message => message.Id)
            .ToListAsync();
        foreach (var message in waiting)
            await HandleAsync(message, cancellationToken);
    }

    private async Task<bool> HandleDueAsync(Lease lease, CancellationToken cancellationToken)
    {
        var renewed = time.GetTimestamp();
        while (!cancellationToken.IsCancellationRequested)
        {
            var due = await Due(await PausedAsync()).OrderBy(message => message.Id).Take(BatchSize).ToListAsync();
            if (due.Count == 0)
                return true;

            foreach (var message in due)
            {
                if (cancellationToken.IsCancellationRequested)
                    return false;

                if (time.GetElapsedTime(renewed) > _renewAfter)
                {
                    if (!await lease.RenewAsync())
                        return false;

                    renewed = time.GetTimestamp();
                }

                await HandleAsync(message, cancellationToken);
            }
        }

        return false;
    }

    /// <summary>Read once: what is switched off during a run is at rest from the next one on.</summary>
    private async Task<int[]> PausedAsync() => _paused ??= await accounts.PausedIdsAsync();

    private IQueryable<MarketplaceInboxMessage> Due(int[] paused) =>
        messages.Table
            .Where(message => message.StateId == (int)InboxState.New && !paused.Contains(message.AccountId))
            .Due(message => message.NextAttemptOnUtc, time.GetUtcNow().UtcDateTime);

    private async Task HandleAsync(MarketplaceInboxMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await Deadlocks.RetryAsync(() => receive.HandleAsync(message, cancellationToken));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The run's time is over; the message stays as it is.
        }
        catch (Exception exception) when (!MissingTables.AreTheCauseOf(exception))
        {
            await logger.ErrorAsync($"Marketplaces: inbox message {message.Id} could not be processed", exception);
            await outcome.FailedAsync(message, exception);
        }
    }
}
