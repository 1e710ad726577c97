using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Data;

/// <summary>Deletes what work that was cut off has left behind.</summary>
public sealed class Leftovers(IRepository<MarketplaceLease> leases, IRepository<MarketplaceCommandFile> files, TimeProvider time)
{
    /// <summary>Longer than any command is tried.</summary>
    private static readonly TimeSpan _ofCommands = TimeSpan.FromDays(4);

    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var yesterday = now.AddDays(-1);
        await leases.DeleteAsync(lease => lease.ExpiresOnUtc < yesterday);
        cancellationToken.ThrowIfCancellationRequested();
        var oldest = now - _ofCommands;
        await files.DeleteAsync(file => file.CreatedOnUtc < oldest);
    }
}
