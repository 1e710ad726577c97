using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Orders.Native;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;
using Nop.Plugin.Misc.Marketplaces.Remote;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>
/// Brings the shop to what the latest applied order says: lines matched, native order there, stock taken or put back, status followed.
/// Every step looks at what exists already, so that it can be cut off anywhere and be run again. Only the holder of the order's lease calls this.
/// </summary>
public sealed class SettleOrder(
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    MatchLines match,
    CreateNativeOrder create,
    OrderStock stock,
    FollowState follow,
    AnnounceOrder announce,
    IRepository<MarketplaceOrder> orders,
    OrderLeases leases,
    Journal journal,
    ILogger logger,
    TimeProvider time)
{
    public async Task SettleAsync(MarketplaceOrder order, CancellationToken cancellationToken)
    {
        try
        {
            var isAgain = false;
            await Deadlocks.RetryAsync(async () =>
            {
                order = isAgain ? await AsStoredAsync(order) : order;
                isAgain = true;
                if (await TrySettleAsync(order, cancellationToken) is { } problem)
                    await HoldAsync(order, problem);
                else
                    await FinishAsync(order);
            });
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception) when (!MissingTables.AreTheCauseOf(exception))
        {
            await logger.ErrorAsync($"Marketplaces: order {order.ExternalId} could not be settled", exception);
            await HoldAsync(await AsStoredAsync(order), new OrderProblem(OrderTexts.Unexpected, exception.GetType().Name));
        }
    }

    /// <summary>After a failure: what was undone in the database is still there in memory.</summary>
    private async Task<MarketplaceOrder> AsStoredAsync(MarketplaceOrder order) => await orders.GetByIdAsync(order.Id) ?? order;

    /// <summary>Null when everything is done.</summary>
    private async Task<OrderProblem?> TrySettleAsync(MarketplaceOrder order, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(order.AccountId);
        if (account is null || marketplaces.Find(account.Marketplace) is not { } marketplace)
            return new OrderProblem(OrderTexts.AccountGone);

        if (marketplace.Read(order.Body) is not ReadResult.Understood { Order: var remote })
            return new OrderProblem(OrderTexts.BodyUnreadable);

        if (!OrderRules.IsSale(order.Traits))
            return null;

        if (order.OrderId == 0 && await match.MatchAsync(account, order, remote) is { } unmatched)
            return UnlessOff(order, unmatched);

        cancellationToken.ThrowIfCancellationRequested();
        var creation = await create.EnsureAsync(account, marketplace, order, remote);
        if (creation.Problem is { } problem)
            return UnlessOff(order, problem);

        var native = creation.Order!;
        await stock.SettleAsync(order, native, $"{marketplace.DisplayName} {order.ExternalId}");
        await announce.OnceAsync(order, native, marketplace);
        await follow.FollowAsync(order, native, remote, marketplace);
        return null;
    }

    /// <summary>An order that will not be delivered needs no native order, and so no repair.</summary>
    private static OrderProblem? UnlessOff(MarketplaceOrder order, OrderProblem problem) =>
        order.OrderId == 0 && OrderProgress.IsOff(order.State) ? null : problem;

    private async Task FinishAsync(MarketplaceOrder order)
    {
        order.Unsettled = false;
        order.ProblemKey = null;
        order.ProblemArguments = null;
        order.Attempts = 0;
        await leases.WhileHeldAsync(() => orders.UpdateAsync(order, publishEvent: false));
    }

    private async Task HoldAsync(MarketplaceOrder order, OrderProblem problem)
    {
        var arguments = TextArguments.Write([.. problem.Arguments]);
        var isNews = order.ProblemKey != problem.Key || order.ProblemArguments != arguments;
        order.Unsettled = true;
        order.ProblemKey = problem.Key;
        order.ProblemArguments = arguments;
        order.Attempts++;
        order.NextAttemptOnUtc = time.GetUtcNow().UtcDateTime + BackOff.After(order.Attempts);
        await Deadlocks.RetryAsync(() => leases.WhileHeldAsync(() => orders.UpdateAsync(order, publishEvent: false)));
        if (isNews)
            await journal.OrderAsync(order, JournalLevel.Warning, problem.Key, [.. problem.Arguments]);
    }
}
