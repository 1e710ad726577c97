using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Configuration;

/// <summary>On which servers of the shop the worker is at work.</summary>
public sealed class ServersAtWork(IRepository<MarketplaceLease> leases, TimeProvider time)
{
    /// <returns>How many there are, and those that were there not long ago, with the time until which they were.</returns>
    public async Task<(int Count, IReadOnlyList<(string Name, DateTime UntilUtc)> Silent)> FindAsync()
    {
        var now = time.GetUtcNow().UtcDateTime;
        var forgotten = now - NodeBeats.Remembered;
        var nodes = await leases.Table.Where(node => node.Name.StartsWith(NodeBeats.Prefix) && node.ExpiresOnUtc > forgotten).OrderBy(node => node.Name).ToListAsync();
        return (nodes.Count(node => node.ExpiresOnUtc > now), [.. nodes.Where(node => node.ExpiresOnUtc <= now).Select(node => (node.Name[NodeBeats.Prefix.Length..], node.ExpiresOnUtc))]);
    }
}
