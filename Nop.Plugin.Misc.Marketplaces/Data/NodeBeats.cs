using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Each server says once in a while that it is at work, in a row of its own among the leases that ends unless it says so again.</summary>
public sealed class NodeBeats(IRepository<MarketplaceLease> leases, TimeProvider time)
{
    /// <summary>The server's name follows.</summary>
    public const string Prefix = "node/";

    /// <summary>After that a server that says nothing any more is forgotten.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(1);

    private static readonly TimeSpan _late = TimeSpan.FromSeconds(30);
    private static readonly string _here = StoredText.Fit(Prefix + Environment.MachineName, 100);

    /// <param name="period">Until it says so again.</param>
    public async Task BeatAsync(TimeSpan period)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var until = now + period + period + _late;
        var isKnown = await Deadlocks.RetryAsync(() => leases.Table
            .Where(node => node.Name == _here)
            .Set(node => node.ExpiresOnUtc, until)
            .UpdateAsync()) > 0;
        if (isKnown)
            return;

        var forgotten = now - Remembered;
        await leases.DeleteAsync(node => node.Name.StartsWith(Prefix) && node.ExpiresOnUtc < forgotten);
        await leases.TryInsertAsync(new MarketplaceLease { Name = _here, Owner = Guid.NewGuid(), ExpiresOnUtc = until });
    }
}
