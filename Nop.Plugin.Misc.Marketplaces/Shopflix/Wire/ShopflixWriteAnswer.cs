namespace Nop.Plugin.Misc.Marketplaces.Shopflix.Wire;

/// <summary>What the API answers to a write.</summary>
internal sealed record ShopflixWriteAnswer(string? Message, string? OrderId);
