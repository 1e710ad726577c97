namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>How an order is accepted. Members that the order offers no choice for are null.</summary>
/// <param name="PickupLocation">Id of one of the order's pickup locations.</param>
/// <param name="PickupWindow">Id of one of the order's pickup windows.</param>
public sealed record AcceptChoice(string? PickupLocation = null, string? PickupWindow = null, int? Parcels = null);
