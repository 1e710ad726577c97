using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Logging;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Sync;

/// <summary>Goes on with orders whose sync is due: requested by somebody, cut off by a crash, or held back by a problem that may be gone.</summary>
public sealed class SyncOrders(
    IRepository<MarketplaceOrder> orders,
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    OrderLeases leases,
    SyncOrder sync,
    ILogger logger,
    TimeProvider time)
{
    private const int BatchSize = 50;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var due = await orders.Table
            .Due(order => order.SyncDueOnUtc, time.GetUtcNow().UtcDateTime)
            .OrderBy(order => order.SyncDueOnUtc)
            .Take(BatchSize)
            .Select(order => order.Id)
            .ToListAsync();
        foreach (var id in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await SyncDueAsync(id, cancellationToken);
        }
    }

    /// <summary>Tries now, at a person's wish.</summary>
    public Task TryAgainAsync(int marketplaceOrderId, CancellationToken cancellationToken) => SyncAsync(marketplaceOrderId, leases.RunAsync, cancellationToken);

    /// <summary>An order that cannot even be held back must not keep the later ones waiting.</summary>
    private async Task SyncDueAsync(int id, CancellationToken cancellationToken)
    {
        try
        {
            await SyncAsync(id, leases.TryRunAsync, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && !MissingTables.AreTheCauseOf(exception))
        {
            await logger.ErrorAsync($"Marketplaces: the order with the record {id} could not be synced", exception);
        }
    }

    /// <summary>Looks again under the lease: somebody may have been faster.</summary>
    private async Task SyncAsync(
        int id,
        Func<MarketplaceAccount, IMarketplace, string, Func<OrderWork, Task>, CancellationToken, Task<bool>> run,
        CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(id) is not { } order)
            return;

        if (await accounts.FindAsync(order.AccountId) is not { } account || marketplaces.Find(account.Marketplace) is not { } marketplace)
        {
            await sync.AccountGoneAsync(order);
            return;
        }

        await run(account, marketplace, ForeignId.Read(order.ExternalId), SyncAsync, cancellationToken);

        Task SyncAsync(OrderWork work) => work.Order.IsSynced() ? Task.CompletedTask : sync.RunAsync(work, cancellationToken);
    }
}
