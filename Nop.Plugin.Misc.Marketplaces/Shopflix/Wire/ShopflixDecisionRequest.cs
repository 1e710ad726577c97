namespace Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

/// <summary>The body of a decision; members that are null are left out.</summary>
internal sealed record ShopflixDecisionRequest(string Status, string? Reason = null);
