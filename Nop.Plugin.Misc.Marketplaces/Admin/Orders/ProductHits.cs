namespace Nop.Plugin.Misc.Marketplaces.Admin.Orders;

/// <summary>What the product picker gets back.</summary>
/// <param name="Text">How many there are, in words.</param>
public sealed record ProductHits(IReadOnlyList<ProductHit> Hits, string Text);

/// <param name="Pick">What the form sends when it is chosen.</param>
/// <param name="Picture">Address of a small one; null when there is none.</param>
public sealed record ProductHit(string Pick, string Name, string Codes, string? Picture);
