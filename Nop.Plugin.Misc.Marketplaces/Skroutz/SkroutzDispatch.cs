using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

namespace Nop.Plugin.Misc.Marketplaces.Skroutz;

/// <summary>Tells of accepted orders on their way out.</summary>
public sealed class SkroutzDispatch(SkroutzCalls calls)
{
    public async Task<CommandAnswer> SetReadyAsync(MarketplaceAccount account, string code, bool isReady, CancellationToken cancellationToken) =>
        SkroutzAnswers.Understand(code, await calls.PostOrderAsync(account, code, isReady ? "set_as_ready" : "set_as_not_ready", cancellationToken));

    public async Task<CommandAnswer> SendTrackingAsync(MarketplaceAccount account, string code, TrackingChoice choice, CancellationToken cancellationToken)
    {
        var content = new SkroutzTrackingRequest([.. choice.Parcels.Select(parcel => new SkroutzTracking(parcel.Courier, parcel.Code))]);
        return SkroutzAnswers.Understand(code, await calls.PostOrderAsync(account, code, "tracking_details", content, cancellationToken));
    }
}
