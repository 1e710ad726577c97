using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Intake.Reading;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;

/// <summary>Tells a marketplace how an accepted order goes out: what it takes is read from it a moment before.</summary>
public sealed class DispatchOrder(IRepository<MarketplaceOrder> orders, AccountLookup accounts, RefreshOrder refresh, IssueCommand issue)
{
    private const int MostParcels = 50;
    private const int LongestCode = 100;

    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public Task<DecisionResult> SetReadyAsync(int marketplaceOrderId, bool isReady, int customerId, CancellationToken cancellationToken) => IssueAsync(
        marketplaceOrderId,
        isReady ? CommandKind.SetReady : CommandKind.SetNotReady,
        isReady,
        options => isReady ? options.SetReady : options.SetNotReady,
        customerId,
        new(isReady ? DecisionTexts.ReadyTold : DecisionTexts.NotReadyTold),
        cancellationToken);

    /// <exception cref="Http.MarketplaceApiException">The order could not be read; nothing was sent.</exception>
    public Task<DecisionResult> SendTrackingAsync(int marketplaceOrderId, TrackingChoice choice, int customerId, CancellationToken cancellationToken)
    {
        if (choice.Parcels.Count is 0 or > MostParcels || choice.Parcels.Any(parcel => string.IsNullOrWhiteSpace(parcel.Code) || parcel.Code.Length > LongestCode))
            return Task.FromResult(new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.NoTrackingCode)));

        return IssueAsync(
            marketplaceOrderId,
            CommandKind.SendTracking,
            choice,
            options => choice.Parcels.All(parcel => options.Couriers.Any(courier => courier.Id == parcel.Courier)),
            customerId,
            new(DecisionTexts.TrackingTold, string.Join(", ", choice.Parcels.Select(parcel => parcel.Code))),
            cancellationToken);
    }

    private async Task<DecisionResult> IssueAsync(
        int marketplaceOrderId,
        CommandKind kind,
        object choice,
        Func<DispatchOptions, bool> isOffered,
        int customerId,
        OwnerText told,
        CancellationToken cancellationToken)
    {
        if (await orders.GetByIdAsync(marketplaceOrderId) is not { } order || await accounts.FindAsync(order.AccountId) is not { } account)
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.OrderGone));

        if (await refresh.PeekAsync(account, ForeignId.Read(order.ExternalId), cancellationToken) is not { } remote)
            return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.UnknownThere));

        if (isOffered(remote.Dispatch))
            return await issue.RunAsync(order, kind, choice, customerId, told, cancellationToken);

        // What the page has shown is old.
        await refresh.ByIdAsync(order.Id, cancellationToken);
        return new DecisionResult(DecisionStatus.NotPossible, new(DecisionTexts.NotOffered));
    }
}
