using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>
/// Work on one marketplace order under its lease, handed down from step to step. What is known of the order is read once; after a failure it is
/// read anew, because memory still has what the database has undone.
/// </summary>
public sealed class OrderWork(Lease lease, MarketplaceAccount account, IMarketplace marketplace, MarketplaceOrder order, List<MarketplaceOrderLine> lines)
{
    private RemoteOrder? _remote;

    public MarketplaceAccount Account => account;

    public IMarketplace Marketplace => marketplace;

    /// <summary>The record, not yet stored while its id is 0.</summary>
    public MarketplaceOrder Order { get; private set; } = order;

    /// <summary>The lines as they are stored, in the order of their ids.</summary>
    public List<MarketplaceOrderLine> Lines { get; private set; } = lines;

    /// <summary>What the notes of the native order say; null until somebody has read them.</summary>
    public HashSet<string>? Notes { get; set; }

    /// <summary>When the order is to be synced once more although nothing is wrong; null when it need not be.</summary>
    public DateTime? AgainOnUtc { get; set; }

    /// <summary>What is done once the sync is on record; null when nothing is.</summary>
    public Func<Task>? OnceRecorded { get; set; }

    /// <summary>Whom the stock history names.</summary>
    public string Name => $"{marketplace.DisplayName} {Order.ExternalId}";

    /// <summary>The latest applied order; null when its stored body cannot be read (any more).</summary>
    public RemoteOrder? Remote => _remote ??= (marketplace.Read(Order.Body) as ReadResult.Understood)?.Order;

    /// <summary>This order is applied now, and so is not read from its body again.</summary>
    public void Apply(RemoteOrder remote) => _remote = remote;

    /// <summary>Replaces what is known of the order by what is stored.</summary>
    public void Reload(MarketplaceOrder stored, List<MarketplaceOrderLine> storedLines)
    {
        (Order, Lines) = (stored, storedLines);
        (_remote, Notes, AgainOnUtc, OnceRecorded) = (null, null, null, null);
    }

    /// <summary>
    /// Writes in one transaction, and only as long as the lease is ours. The lease's row is part of the transaction, so nobody can take the order
    /// over in between.
    /// </summary>
    /// <exception cref="LeaseLostException">Nothing was written.</exception>
    public Task WhileHeldAsync(Func<Task> write) => WhileHeldAsync(() => Task.CompletedTask, write);

    /// <inheritdoc cref="WhileHeldAsync(Func{Task})"/>
    /// <param name="locks">Locks further rows that the writing is about, and reads nothing.</param>
    public Task WhileHeldAsync(Func<Task> locks, Func<Task> write) => OneTransaction.RunAsync(
        async () =>
        {
            if (!await lease.RenewAsync())
                throw new LeaseLostException();

            await locks();
        },
        write);
}
