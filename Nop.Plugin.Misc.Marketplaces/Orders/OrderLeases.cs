using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>Lets one at a time work on a marketplace order, across all nodes.</summary>
public sealed class OrderLeases(
    Leases leases,
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceOrderLine> lines,
    AccountLookup accounts,
    MarketplaceRegistry marketplaces,
    OrderMarks marks)
{
    /// <summary>Much longer than the work on one order takes, and how long an order waits for the holder after a crash.</summary>
    private static readonly TimeSpan _duration = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan _shortWait = TimeSpan.FromSeconds(2);

    /// <summary>Works on the order as soon as nobody else does.</summary>
    /// <param name="externalId">The marketplace's id; an order that is not on record is a new one, not yet stored.</param>
    /// <returns>False when the lease was lost on the way: the order is synced again by whoever comes next.</returns>
    public async Task<bool> RunAsync(MarketplaceAccount account, IMarketplace marketplace, string externalId, Func<OrderWork, Task> work, CancellationToken cancellationToken)
    {
        var lease = await leases.TakeAsync(Name(account, externalId), _duration, cancellationToken);
        return await RunAsync(lease, account, marketplace, externalId, work);
    }

    /// <summary>Works on an order that is on record, as soon as nobody else does.</summary>
    /// <returns>False when there is no such order, or no account or marketplace for it (any more), or when the lease was lost on the way.</returns>
    public async Task<bool> RunAsync(int marketplaceOrderId, Func<OrderWork, Task> work, CancellationToken cancellationToken) =>
        await orders.GetByIdAsync(marketplaceOrderId) is { } order
        && await accounts.FindAsync(order.AccountId) is { } account
        && marketplaces.Find(account.Marketplace) is { } marketplace
        && await RunAsync(account, marketplace, ForeignId.Read(order.ExternalId), work, cancellationToken);

    /// <summary>Waits a moment only.</summary>
    /// <returns>False when somebody holds the order for longer, or crashed while holding it, or when the lease was lost on the way.</returns>
    public async Task<bool> TryRunAsync(MarketplaceAccount account, IMarketplace marketplace, string externalId, Func<OrderWork, Task> work, CancellationToken cancellationToken) =>
        await leases.TryTakeAsync(Name(account, externalId), _duration, _shortWait, cancellationToken) is { } lease
        && await RunAsync(lease, account, marketplace, externalId, work);

    /// <summary>For another attempt after a failure.</summary>
    public async Task ReloadAsync(OrderWork work)
    {
        if (await orders.GetByIdAsync(work.Order.Id) is { } stored)
            work.Reload(stored, await LinesOfAsync(stored));
    }

    /// <summary>
    /// nop's own tables know no leases: what was written there late may have undone what others had written. So the order is synced again once more.
    /// </summary>
    private async Task<bool> RunAsync(Lease lease, MarketplaceAccount account, IMarketplace marketplace, string externalId, Func<OrderWork, Task> work)
    {
        var isHeld = false;
        try
        {
            var order = await FindOrNewAsync(account.Id, externalId);
            await work(new OrderWork(lease, account, marketplace, order, await LinesOfAsync(order)));
        }
        catch (LeaseLostException)
        {
            // Whoever has the order now goes on with it.
        }
        finally
        {
            isHeld = await lease.TryReleaseAsync();
            if (!isHeld)
                await marks.RequestSyncAsync(account.Id, ForeignId.Key(externalId));
        }

        return isHeld;
    }

    private async Task<MarketplaceOrder> FindOrNewAsync(int accountId, string externalId)
    {
        var key = ForeignId.Key(externalId);
        return await orders.Table.FirstOrDefaultAsync(order => order.AccountId == accountId && order.ExternalKey == key)
            ?? new MarketplaceOrder { AccountId = accountId, ExternalId = ForeignId.Write(externalId), ExternalKey = key };
    }

    private async Task<List<MarketplaceOrderLine>> LinesOfAsync(MarketplaceOrder order) =>
        order.Id == 0 ? [] : [.. await lines.Table.Where(line => line.MarketplaceOrderId == order.Id).OrderBy(line => line.Id).ToListAsync()];

    private static string Name(MarketplaceAccount account, string externalId) => $"order/{account.Id}/{ForeignId.Key(externalId)}";
}
