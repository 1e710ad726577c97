using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace that is told how accepted orders go out; what it takes of an order, the order itself says, see <see cref="RemoteOrder.Dispatch"/>.</summary>
public interface IDispatchMarketplace : IMarketplace
{
    /// <summary>Says that the parcel is packed and waits for the courier, or takes that back.</summary>
    /// <inheritdoc cref="IMarketplace.AcceptAsync" path="/exception"/>
    Task<CommandAnswer> SetReadyAsync(MarketplaceAccount account, string externalId, bool isReady, CancellationToken cancellationToken);

    /// <summary>Says how parcels of the merchant's own courier can be followed; replaces what was said before.</summary>
    /// <inheritdoc cref="IMarketplace.AcceptAsync" path="/exception"/>
    Task<CommandAnswer> SendTrackingAsync(MarketplaceAccount account, string externalId, TrackingChoice choice, CancellationToken cancellationToken);
}

/// <param name="Parcels">At least one.</param>
public sealed record TrackingChoice(IReadOnlyList<TrackedParcel> Parcels);

/// <param name="Courier">Id of one of the couriers that the order offers.</param>
public sealed record TrackedParcel(string Courier, string Code);
