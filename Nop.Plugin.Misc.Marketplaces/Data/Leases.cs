using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Leases in the database: the only locks that hold across all nodes. The lease of a crashed owner is free again when it expires.</summary>
public sealed class Leases(IRepository<MarketplaceLease> leases, TimeProvider time)
{
    private const int MostAttempts = 3;
    private static readonly BackOff _whileTaken = new(TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(250));
    private static readonly TimeSpan _longestKeep = TimeSpan.FromHours(1);

    /// <summary>Takes the lease, or returns null at once when somebody else holds it.</summary>
    public Task<Lease?> TryTakeAsync(string name, TimeSpan duration) => TryTakeAsync(name, duration, isLikelyFree: false);

    /// <param name="isLikelyFree">It is taken without looking; only if that fails, somebody has it.</param>
    private async Task<Lease?> TryTakeAsync(string name, TimeSpan duration, bool isLikelyFree)
    {
        var owner = Guid.NewGuid();
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var now = time.GetUtcNow().UtcDateTime;
            if (!(isLikelyFree && attempt == 1) && leases.Table.FirstOrDefault(row => row.Name == name) is { } row)
            {
                if (!IsOver(row, now))
                    return null;
                if (await TakeOverAsync(row.Id, owner, now, now + duration))
                    return new Lease(this, row.Id, name, owner, duration);
            }
            else if (await TryInsertAsync(new MarketplaceLease { Name = name, Owner = owner, ExpiresOnUtc = now + duration }) is { } inserted)
            {
                return new Lease(this, inserted.Id, name, owner, duration);
            }

            // Somebody was faster, and may be done already.
        }

        return null;
    }

    /// <summary>Waits for the lease until it is free or the token is cancelled.</summary>
    public async Task<Lease> TakeAsync(string name, TimeSpan duration, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await TryTakeAsync(name, duration, isLikelyFree: attempt == 1) is { } lease)
                return lease;

            await Task.Delay(_whileTaken.After(attempt), time, cancellationToken);
        }
    }

    /// <summary>Waits for the lease for a while; null when somebody holds it for longer, or crashed while holding it.</summary>
    public async Task<Lease?> TryTakeAsync(string name, TimeSpan duration, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var end = new CancellationTokenSource(patience, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, end.Token);
        try
        {
            return await TakeAsync(name, duration, linked.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    internal DateTime Now => time.GetUtcNow().UtcDateTime;

    internal async Task<bool> RenewAsync(Lease lease)
    {
        var until = time.GetUtcNow().UtcDateTime + lease.Duration;
        return await Deadlocks.RetryAsync(() => leases.Table
            .Where(row => row.Id == lease.Id && row.Owner == lease.Owner)
            .Set(row => row.ExpiresOnUtc, until)
            .UpdateAsync()) == 1;
    }

    internal Task KeepAsync(Lease lease, TimeSpan duration)
    {
        var until = time.GetUtcNow().UtcDateTime + (duration < _longestKeep ? duration : _longestKeep);
        return Deadlocks.RetryAsync(() => leases.Table
            .Where(row => row.Id == lease.Id && row.Owner == lease.Owner)
            .Set(row => row.ExpiresOnUtc, until)
            .UpdateAsync());
    }

    /// <summary>False when the lease was lost in the meantime.</summary>
    internal async Task<bool> ReleaseAsync(Lease lease) =>
        await Deadlocks.RetryAsync(() => leases.DeleteAsync(row => row.Id == lease.Id && row.Owner == lease.Owner)) == 1;

    private static bool IsOver(MarketplaceLease row, DateTime now) => row.ExpiresOnUtc < now || row.ExpiresOnUtc > WrongClock.After(now, _longestKeep);

    private async Task<MarketplaceLease?> TryInsertAsync(MarketplaceLease row) => await leases.TryInsertAsync(row) ? row : null;

    private async Task<bool> TakeOverAsync(int id, Guid owner, DateTime now, DateTime until)
    {
        var impossible = WrongClock.After(now, _longestKeep);
        return await Deadlocks.RetryAsync(() => leases.Table
            .Where(row => row.Id == id && (row.ExpiresOnUtc < now || row.ExpiresOnUtc > impossible))
            .Set(row => row.Owner, owner)
            .Set(row => row.ExpiresOnUtc, until)
            .UpdateAsync()) == 1;
    }
}

/// <summary>A lease that is held: for work, after which it is given back, or until it ends by itself.</summary>
/// <param name="id">Of its row. Asked for by this, not by its name: linq2db words a statement with a text in it anew each time.</param>
public sealed class Lease(Leases leases, int id, string name, Guid owner, TimeSpan duration)
{
    /// <summary>What part of its time may pass before it is renewed: until it expires nobody takes it over.</summary>
    private const int RenewedEach = 6;

    private bool _isKept;
    private DateTime _renewedOnUtc = leases.Now;

    public int Id => id;

    public string Name => name;

    public Guid Owner => owner;

    public TimeSpan Duration => duration;

    /// <summary>False when the lease was lost in the meantime: stop writing.</summary>
    public Task<bool> RenewAsync()
    {
        _renewedOnUtc = leases.Now;
        return leases.RenewAsync(this);
    }

    /// <summary>
    /// As <see cref="RenewAsync"/>, but for nothing while most of its time is before it. For work none of whose calls takes as long as the rest of that time.
    /// </summary>
    public async Task<bool> RenewInTimeAsync()
    {
        var now = leases.Now;
        return (now >= _renewedOnUtc && now - _renewedOnUtc < duration / RenewedEach) || await RenewAsync();
    }

    /// <summary>Holds the lease on after its work, so that nobody does the same for a while: at most an hour.</summary>
    public Task KeepAsync(TimeSpan duration)
    {
        _isKept = true;
        return leases.KeepAsync(this, duration);
    }

    /// <summary>Does work, and gives the lease back however it ends.</summary>
    public async Task<T> HoldForAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        finally
        {
            if (!_isKept)
                await TryReleaseAsync();
        }
    }

    /// <inheritdoc cref="HoldForAsync{T}"/>
    public Task HoldForAsync(Func<Task> work) => HoldForAsync(async () =>
    {
        await work();
        return true;
    });

    /// <summary>Gives the lease back before it expires. False when it had expired and was taken over: somebody else was at work at the same time.</summary>
    public async Task<bool> TryReleaseAsync()
    {
        try
        {
            return await leases.ReleaseAsync(this);
        }
#pragma warning disable CA1031 // It ends by itself; failing here would turn finished work into a failure, or hide why the work has failed.
        catch (Exception)
#pragma warning restore CA1031
        {
            return true;
        }
    }
}
