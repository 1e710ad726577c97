using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Decisions.Dispatch;

/// <summary>Tells a marketplace how an accepted order goes out: what it takes is read from it a moment before.</summary>
public sealed class DispatchOrder(IssueOffered issue)
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

    private Task<DecisionResult> IssueAsync(
        int marketplaceOrderId,
        CommandKind kind,
        object choice,
        Func<DispatchOptions, bool> isOffered,
        int customerId,
        OwnerText told,
        CancellationToken cancellationToken) => issue.RunAsync(
            marketplaceOrderId,
            kind,
            remote => isOffered(remote.Dispatch) ? null : new(DecisionTexts.NotOffered),
            _ => Task.FromResult(choice),
            told,
            customerId,
            cancellationToken);
}
