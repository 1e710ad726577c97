using System.Security.Cryptography;
using System.Text;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>The right to work on one marketplace order: one holder over all nodes.</summary>
public sealed class OrderLeases(Leases leases)
{
    private static readonly TimeSpan _duration = TimeSpan.FromMinutes(3);

    /// <summary>Waits until nobody else works on the order.</summary>
    public Task<Lease> TakeAsync(int accountId, string externalId, CancellationToken cancellationToken) =>
        leases.TakeAsync(Name(accountId, externalId), _duration, cancellationToken);

    private static string Name(int accountId, string externalId) =>
        $"order/{accountId}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(externalId.ToUpperInvariant())))[..32]}";
}
