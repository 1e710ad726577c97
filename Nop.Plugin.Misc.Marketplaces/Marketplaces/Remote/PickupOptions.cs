namespace Nop.Plugin.Misc.Marketplaces.Remote;

/// <summary>To when and where the courier's visit can be moved at this moment. An empty list means that it cannot, null that the marketplace offers no such thing.</summary>
public sealed record PickupOptions(IReadOnlyList<DecisionOption>? Days, IReadOnlyList<DecisionOption>? Locations);
