using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Vouchers;

/// <summary>Has a marketplace make the vouchers of an accepted order, or take them back: what it has is read from it a moment before.</summary>
public sealed class OrderVouchers(IRepository<MarketplaceOrder> orders, AccountLookup accounts, MarketplaceRegistry marketplaces, RefreshOrder refresh, IssueCommand issue)
{
    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public async Task<DecisionResult> CreateAsync(int marketplaceOrderId, VoucherChoice choice, int customerId, CancellationToken cancellationToken) =>
        choice.Parcels is < 1 or > VoucherChoice.MostParcels
            ? Not(new(VoucherTexts.Parcels, VoucherChoice.MostParcels))
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

    private async Task<DecisionResult> IssueAsync(
        int marketplaceOrderId,
        CommandKind kind,
        object choice,
        Func<RemoteOrder, string?> objection,
        int customerId,
        OwnerText told,
        CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order || await accounts.FindAsync(order.AccountId) is not { } account)
            return Not(new(DecisionTexts.OrderGone));
        if (marketplaces.Find(account.Marketplace) is not ICourierMarketplace)
            return Not(new(VoucherTexts.NotMadeThere));
        if (!account.MakesVouchersFor(order.Id))
            return Not(new(VoucherTexts.Off));
        if (await refresh.PeekAsync(account, ForeignId.Read(order.ExternalId), cancellationToken) is not { } remote)
            return Not(new(DecisionTexts.UnknownThere));

        var key = remote.State is MarketplaceOrderState.Accepted or MarketplaceOrderState.ReadyForPickup ? objection(remote) : VoucherTexts.NotNow;
        if (key is null)
            return await issue.RunAsync(order, kind, choice, customerId, told, cancellationToken);

        // What the page has shown is old.
        await refresh.ByIdAsync(order.Id, cancellationToken);
        return Not(new(key));
    }

    private static DecisionResult Not(OwnerText text) => new(DecisionStatus.NotPossible, text);
}
