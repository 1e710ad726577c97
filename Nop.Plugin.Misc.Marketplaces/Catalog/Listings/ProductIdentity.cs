namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <param name="CombinationId">0 for the product itself.</param>
public sealed record ProductIdentity(int ProductId, int CombinationId);
