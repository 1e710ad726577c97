namespace Nop.Plugin.Misc.Marketplaces.Skroutz.Wire;

/// <summary>Only what names the order.</summary>
internal sealed record SkroutzPeek(string? Code, SkroutzPeek? Order);
