using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;
using Nop.Plugin.Misc.Marketplaces.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Intake.Reading;

/// <summary>
/// Reads the orders that are marked to be read again. Each is claimed before, so that two nodes do not both ask, and so that one whose answer
/// never comes is not first in line forever.
/// </summary>
public sealed class RefreshDueOrders(
    IRepository<MarketplaceOrder> orders,
    AccountLookup accounts,
    RefreshOrder refresh,
    RefreshMarks marks,
    GoneOrders gone,
    ReadingHealth health,
    Journal journal,
    TimeProvider time)
{
    private const int BatchSize = 200;
    private const int MostFailuresInARow = 3;
    private static readonly TimeSpan _tooSlow = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _shortestWait = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan _longestWait = TimeSpan.FromHours(6);

    /// <summary>The accounts that have orders to be read now: one statement, asked often.</summary>
    public async Task<IReadOnlyCollection<int>> AccountsWithDueOrdersAsync() =>
        await Due().Select(order => order.AccountId).Distinct().ToListAsync();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // An account that fails may take all the time there is: it comes last.
        foreach (var account in (await accounts.EnabledAsync()).OrderBy(account => account.OrdersError is not null))
            await RunAsync(account, cancellationToken);
    }

    public async Task RunAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        var failuresInARow = 0;
        foreach (var order in await FindDueAsync(account))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (claim, started) = (In(_shortestWait), time.GetTimestamp());
            if (!await marks.ClaimAsync(order.Id, order.RefreshDueOnUtc, claim))
                continue;

            try
            {
                await EndAsync(account, order, claim, isKnown: await refresh.ByIdAsync(order.Id, cancellationToken), cancellationToken);
                await health.RecoveredAsync(account);
                failuresInARow = 0;
            }
            catch (MarketplaceApiException exception)
            {
                if (exception.StatusCode is null)
                    await PutLastAsync(order, claim);

                if (exception.RetryAfter is not null || exception.IsUnauthorized || exception.StatusCode is null || ++failuresInARow >= MostFailuresInARow)
                {
                    await GiveUpAsync(account, exception.Text, exception.RetryAfter);
                    return;
                }

                await PostponeAsync(order, claim, exception);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && time.GetElapsedTime(started) > _tooSlow)
            {
                await PutLastAsync(order, claim);
                await GiveUpAsync(account, new(IntakeTexts.OrderTooSlow, ForeignId.Read(order.ExternalId)), null);
                throw;
            }
        }
    }

    private async Task<IReadOnlyList<MarketplaceOrder>> FindDueAsync(MarketplaceAccount account) =>
        await Due()
            .Where(order => order.AccountId == account.Id)
            .OrderBy(order => order.RefreshDueOnUtc)
            .Take(BatchSize)
            .ToListAsync();

    private IQueryable<MarketplaceOrder> Due() => orders.Table.Due(order => order.RefreshDueOnUtc, time.GetUtcNow().UtcDateTime);

    /// <summary>A request that came while we were reading is not lost. An order that is unknown there is left to a person.</summary>
    private async Task EndAsync(MarketplaceAccount account, MarketplaceOrder order, DateTime claim, bool isKnown, CancellationToken cancellationToken)
    {
        if (!isKnown)
            await gone.RecordAsync(account, order, claim, cancellationToken);

        await marks.EndAsync(order.Id, claim);
    }

    /// <summary>Waits longer the longer nothing was heard of the order.</summary>
    private async Task PostponeAsync(MarketplaceOrder order, DateTime claim, MarketplaceApiException exception)
    {
        var silence = time.GetUtcNow().UtcDateTime - (order.LastReadOnUtc > order.UpdatedOnUtc ? order.LastReadOnUtc.Value : order.UpdatedOnUtc);
        await marks.ClaimAsync(order.Id, claim, In(TimeSpan.FromTicks(Math.Clamp((silence / 4).Ticks, _shortestWait.Ticks, _longestWait.Ticks))));
        await journal.OrderAsync(order, JournalLevel.Warning, new(IntakeTexts.NotReadAgain, exception.Text));
    }

    /// <summary>No answer came: perhaps only for this order, so next time the others come first.</summary>
    private Task<bool> PutLastAsync(MarketplaceOrder order, DateTime claim) => marks.ClaimAsync(order.Id, claim, In(_shortestWait * 2));

    /// <summary>The account has no right, or the marketplace no time: every further call would be in vain.</summary>
    private async Task GiveUpAsync(MarketplaceAccount account, OwnerText trouble, TimeSpan? retryAfter)
    {
        var wait = retryAfter is { } asked && asked > _shortestWait ? asked : _shortestWait;
        await marks.PostponeAsync(account.Id, In(wait < _longestWait ? wait : _longestWait));
        await health.FailedAsync(account, trouble);
    }

    /// <summary>To the second, which every database keeps as it is.</summary>
    private DateTime In(TimeSpan wait)
    {
        var until = time.GetUtcNow().UtcDateTime + wait;
        return until.AddTicks(-(until.Ticks % TimeSpan.TicksPerSecond));
    }
}
