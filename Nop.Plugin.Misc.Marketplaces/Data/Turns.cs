using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>
/// Work that is done at most once in a period, however many nodes there are: whoever takes the turn does it, and nobody takes the next one
/// before the period is over. Unlike a lease, a turn is never given back, and a node that dies at its work delays nothing beyond its period.
/// </summary>
public sealed class Turns(IRepository<MarketplaceLease> leases, TimeProvider time)
{
    private const string Prefix = "turn/";

    /// <returns>Zero when the turn is ours, else how long until somebody may take the next one.</returns>
    public async Task<TimeSpan> TryTakeAsync(string name, TimeSpan period)
    {
        name = Prefix + name;
        var now = time.GetUtcNow().UtcDateTime;
        var until = now + period;

        // Or taken when the period was much longer.
        var impossible = WrongClock.After(now, period);
        if (leases.Table.FirstOrDefault(turn => turn.Name == name) is not { ExpiresOnUtc: var ends })
            return await TryBeginAsync(name, until) ? TimeSpan.Zero : period;

        if (ends > now && ends <= impossible)
            return ends - now;

        return await Deadlocks.RetryAsync(() => leases.Table
            .Where(turn => turn.Name == name && (turn.ExpiresOnUtc <= now || turn.ExpiresOnUtc > impossible))
            .Set(turn => turn.Owner, Guid.NewGuid())
            .Set(turn => turn.ExpiresOnUtc, until)
            .UpdateAsync()) == 1 ? TimeSpan.Zero : period;
    }

    private Task<bool> TryBeginAsync(string name, DateTime until) =>
        leases.TryInsertAsync(new MarketplaceLease { Name = name, Owner = Guid.NewGuid(), ExpiresOnUtc = until });
}
