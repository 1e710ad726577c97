namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>Members that are null are left out: a visit is moved to another day or to another place.</summary>
internal sealed record SkroutzPickupRequest(string? RescheduleDate, string? PickupLocation);
