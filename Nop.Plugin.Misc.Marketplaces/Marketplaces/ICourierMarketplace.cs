using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>A marketplace that makes the labels of its parcels on request, for the shipments of an order, see <see cref="RemoteOrder.Shipments"/>.</summary>
public interface ICourierMarketplace : IVoucherMarketplace
{
    /// <summary>Makes the voucher of one shipment.</summary>
    /// <inheritdoc cref="IMarketplace.AcceptAsync" path="/exception"/>
    Task<CommandAnswer> CreateVoucherAsync(MarketplaceAccount account, VoucherChoice choice, CancellationToken cancellationToken);

    /// <summary>Takes a voucher back.</summary>
    /// <inheritdoc cref="IMarketplace.AcceptAsync" path="/exception"/>
    Task<CommandAnswer> CancelVoucherAsync(MarketplaceAccount account, VoucherCancellation choice, CancellationToken cancellationToken);

    /// <summary>The list that the courier signs. On a person's click only, as it may tell the marketplace that the parcels are ready.</summary>
    /// <param name="shipments">Ids of the shipments on it; empty for all of the day.</param>
    /// <inheritdoc cref="IVoucherMarketplace.ReadVoucherAsync" path="/exception"/>
    Task<Voucher> ReadManifestAsync(MarketplaceAccount account, IReadOnlyList<string> shipments, CancellationToken cancellationToken);
}

/// <param name="Shipment">Id of one of the order's shipments.</param>
/// <param name="Parcels">1 or more.</param>
public sealed record VoucherChoice(string Shipment, int Parcels)
{
    public const int MostParcels = 50;
}

/// <param name="Shipment">Id of the shipment whose voucher it is.</param>
public sealed record VoucherCancellation(string Shipment, string TrackingCode);
