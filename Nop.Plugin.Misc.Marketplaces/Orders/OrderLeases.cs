using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>The right to work on one marketplace order: one holder over all nodes.</summary>
public sealed class OrderLeases(Leases leases, OrderMarks marks)
{
    /// <summary>Much longer than the work on one order takes, and how long an order waits for the holder after a crash.</summary>
    private static readonly TimeSpan _duration = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan _shortWait = TimeSpan.FromSeconds(2);

    /// <summary>For whoever has taken a lost lease over to end.</summary>
    private static readonly TimeSpan _longWait = TimeSpan.FromSeconds(20);

    private Lease? _held;

    /// <summary>Waits until nobody else works on the order.</summary>
    /// <param name="externalKey">See <see cref="Domain.MarketplaceOrder.ExternalKey"/>.</param>
    public async Task<Lease> TakeAsync(int accountId, string externalKey, CancellationToken cancellationToken) =>
        Hold(await leases.TakeAsync(Name(accountId, externalKey), _duration, cancellationToken), accountId, externalKey);

    /// <summary>Waits a moment; null when somebody works on the order for longer, or died doing so.</summary>
    public async Task<Lease?> TryTakeAsync(int accountId, string externalKey, CancellationToken cancellationToken) =>
        await leases.TryTakeAsync(Name(accountId, externalKey), _duration, _shortWait, cancellationToken) is { } lease
            ? Hold(lease, accountId, externalKey)
            : null;

    private Lease Hold(Lease lease, int accountId, string externalKey)
    {
        lease.WhenLost = () => SettleAgainAsync(accountId, externalKey);
        _held = lease;
        return lease;
    }

    /// <summary>
    /// nop's own tables know no leases: what was written there late may have undone what others had written. The order is marked when the one
    /// who has it now has ended, because that one's last write says that everything is settled.
    /// </summary>
    private async Task SettleAgainAsync(int accountId, string externalKey)
    {
        await using var lease = await leases.TryTakeAsync(Name(accountId, externalKey), _duration, _longWait, CancellationToken.None);
        await marks.SettleAgainAsync(accountId, externalKey);
    }

    /// <summary>
    /// Writes only as long as the lease is ours: whoever was held up for longer than it lasts knows an order that others have gone on with.
    /// The lease's row is part of the transaction, so nobody can take it over in between.
    /// </summary>
    /// <exception cref="InvalidOperationException">The lease was lost; the order is gone on with by whoever has it now, or later.</exception>
    public Task WhileHeldAsync(Func<Task> write) => WhileHeldAsync(() => Task.CompletedTask, write);

    /// <param name="locks">Locks further rows that the writing is about, and reads nothing.</param>
    /// <exception cref="InvalidOperationException">The lease was lost; the order is gone on with by whoever has it now, or later.</exception>
    public Task WhileHeldAsync(Func<Task> locks, Func<Task> write) => OneTransaction.RunAsync(
        async () =>
        {
            await EnsureHeldAsync();
            await locks();
        },
        write);

    private async Task EnsureHeldAsync()
    {
        if (_held is null || !await _held.RenewAsync())
            throw new InvalidOperationException("The order took longer than its lease lasts, and somebody else has gone on with it.");
    }

    private static string Name(int accountId, string externalKey) =>
        $"order/{accountId}/{externalKey}";
}
