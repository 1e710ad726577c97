namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

internal sealed record SkroutzTrackingRequest(IReadOnlyList<SkroutzTracking> TrackingDetails);

internal sealed record SkroutzTracking(string Courier, string TrackingCode);
