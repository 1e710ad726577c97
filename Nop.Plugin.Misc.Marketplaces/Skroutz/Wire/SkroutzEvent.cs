namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>The webhook's envelope; a read order has the same without the event.</summary>
internal sealed record SkroutzEvent(string? EventType, DateTime? EventTime, SkroutzOrder? Order);
