namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>What may be chosen when the order is accepted; empty lists mean that there is nothing to choose.</summary>
public sealed record AcceptOptions(
    IReadOnlyList<DecisionOption> PickupLocations,
    IReadOnlyList<DecisionOption> PickupWindows,
    IReadOnlyList<int> Parcels)
{
    public static AcceptOptions NoChoice { get; } = new([], [], []);
}
