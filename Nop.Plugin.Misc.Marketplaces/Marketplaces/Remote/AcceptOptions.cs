namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>What may be chosen when the order is accepted; empty lists mean that there is nothing to choose.</summary>
public sealed record AcceptOptions(
    IReadOnlyList<DecisionOption> PickupLocations,
    IReadOnlyList<DecisionOption> PickupWindows,
    IReadOnlyList<int> Parcels)
{
    public static AcceptOptions NoChoice { get; } = new([], [], []);

    /// <summary>Without the times that are over; with all of them when nothing else is offered.</summary>
    public AcceptOptions At(DateTime utcNow) => HasOnlyPast(utcNow) ? this : this with { PickupWindows = [.. PickupWindows.Where(window => !IsPast(window, utcNow))] };

    /// <summary>Times are offered, and each of them is over.</summary>
    public bool HasOnlyPast(DateTime utcNow) => PickupWindows.Count > 0 && PickupWindows.All(window => IsPast(window, utcNow));

    private static bool IsPast(DecisionOption window, DateTime utcNow) => window.EndsOnUtc <= utcNow;
}
