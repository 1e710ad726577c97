using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;

/// <summary>Has a marketplace make the vouchers of an accepted order, or take them back: what it has is read from it a moment before.</summary>
public sealed class OrderVouchers(MarketplaceRegistry marketplaces, IssueOffered issue)
{
    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public async Task<DecisionResult> CreateAsync(int marketplaceOrderId, VoucherChoice choice, int customerId, CancellationToken cancellationToken) =>
        choice.Parcels is < 1 or > VoucherChoice.MostParcels
            ? new DecisionResult(DecisionStatus.NotPossible, new(VoucherTexts.Parcels, VoucherChoice.MostParcels))
            : await IssueAsync(
                marketplaceOrderId,
                CommandKind.CreateVoucher,
                choice,
                remote => Objection(remote.Shipments.FirstOrDefault(shipment => shipment.Id == choice.Shipment)),
                customerId,
                new(VoucherTexts.MadeTold, choice.Parcels),
                cancellationToken);

    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public Task<DecisionResult> CancelAsync(int marketplaceOrderId, VoucherCancellation choice, int customerId, CancellationToken cancellationToken) => IssueAsync(
        marketplaceOrderId,
        CommandKind.CancelVoucher,
        choice,
        remote => remote.Shipments.Any(shipment => shipment.Id == choice.Shipment && shipment.TrackingCodes.Contains(choice.TrackingCode)) ? null : DecisionTexts.NotOffered,
        customerId,
        new(VoucherTexts.CancelTold, choice.TrackingCode),
        cancellationToken);

    private static string? Objection(RemoteShipment? shipment) => shipment switch
    {
        null => DecisionTexts.NotOffered,
        { HasVoucher: true } => VoucherTexts.WasThere,
        { HasVoucher: null } => VoucherTexts.NotSaid,
        _ => null,
    };

    private Task<DecisionResult> IssueAsync(
        int marketplaceOrderId,
        CommandKind kind,
        object choice,
        Func<RemoteOrder, string?> objection,
        int customerId,
        OwnerText told,
        CancellationToken cancellationToken) => issue.RunAsync(
            marketplaceOrderId,
            kind,
            remote => (remote.State is MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup ? objection(remote) : VoucherTexts.NotNow) is { } key ? new(key) : null,
            _ => Task.FromResult(choice),
            told,
            customerId,
            cancellationToken,
            before: (account, order) =>
                marketplaces.Find(account.Marketplace) is not ICourierMarketplace ? new(VoucherTexts.NotMadeThere)
                : account.MakesVouchersFor(order.Id) ? null
                : new(VoucherTexts.Off));
}
