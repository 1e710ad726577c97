namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>How an order is accepted. Members that the order offers no choice for are null.</summary>
/// <param name="PickupLocation">Id of one of the order's pickup locations.</param>
/// <param name="PickupWindow">Id of one of the order's pickup windows.</param>
public sealed record AcceptChoice(string? PickupLocation = null, string? PickupWindow = null, int? Parcels = null)
{
    /// <summary>What the chosen location was called; null when that is not known. Not sent.</summary>
    public string? LocationName { get; init; }

    /// <summary>What the chosen window was called; null when that is not known. Not sent.</summary>
    public string? WindowName { get; init; }
}
