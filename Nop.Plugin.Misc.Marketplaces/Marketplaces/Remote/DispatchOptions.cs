namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>What may be told of an accepted order on its way out.</summary>
/// <param name="SetReady">That its parcel is packed.</param>
/// <param name="SetNotReady">That it is not, after all.</param>
/// <param name="Couriers">With whom it goes; empty where the marketplace does not want to be told.</param>
public sealed record DispatchOptions(bool SetReady, bool SetNotReady, IReadOnlyList<DecisionOption> Couriers)
{
    public static DispatchOptions Nothing { get; } = new(false, false, []);
}
