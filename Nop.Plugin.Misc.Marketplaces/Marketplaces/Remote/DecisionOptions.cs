namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>What may be chosen when the order is accepted; empty lists mean that there is nothing to choose.</summary>
public sealed record AcceptOptions(
    IReadOnlyList<DecisionOption> PickupLocations,
    IReadOnlyList<DecisionOption> PickupWindows,
    IReadOnlyList<int> Parcels)
{
    public static AcceptOptions NoChoice { get; } = new([], [], []);
}

/// <summary>What may be chosen when the order is rejected.</summary>
/// <param name="LineReasons">Reasons for single lines; empty when only the whole order can be rejected.</param>
/// <param name="OrderReasons">Reasons for the whole order; empty when there is no list.</param>
/// <param name="FreeText">The whole order can be rejected with a text of one's own.</param>
public sealed record RejectOptions(IReadOnlyList<RejectionReason> LineReasons, IReadOnlyList<DecisionOption> OrderReasons, bool FreeText);

/// <param name="Label">The marketplace's words, or a resource key that starts with the plugin's prefix.</param>
public sealed record DecisionOption(string Id, string Label);

public sealed record RejectionReason(string Id, string Label, bool RequiresAvailableQuantity);
