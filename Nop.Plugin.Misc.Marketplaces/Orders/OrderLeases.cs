using System.Security.Cryptography;
using System.Text;
using Nop.Plugin.Misc.Marketplaces.Data;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>The right to work on one marketplace order: one holder over all nodes.</summary>
public sealed class OrderLeases(Leases leases, TimeProvider time)
{
    /// <summary>Much longer than the work on one order takes, and how long an order waits for the holder after a crash.</summary>
    private static readonly TimeSpan _duration = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan _shortWait = TimeSpan.FromSeconds(2);

    /// <summary>Waits until nobody else works on the order.</summary>
    public Task<Lease> TakeAsync(int accountId, string externalId, CancellationToken cancellationToken) =>
        leases.TakeAsync(Name(accountId, externalId), _duration, cancellationToken);

    /// <summary>Waits a moment; null when somebody works on the order for longer, or died doing so.</summary>
    public async Task<Lease?> TryTakeAsync(int accountId, string externalId, CancellationToken cancellationToken)
    {
        using var moment = new CancellationTokenSource(_shortWait, time);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, moment.Token);
        try
        {
            return await TakeAsync(accountId, externalId, linked.Token);
        }
        catch (OperationCanceledException) when (moment.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string Name(int accountId, string externalId) =>
        $"order/{accountId}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(externalId.ToUpperInvariant())))[..32]}";
}
