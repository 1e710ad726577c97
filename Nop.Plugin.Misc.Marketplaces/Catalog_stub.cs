namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
public sealed record ProductIdentity(int ProductId, int CombinationId);
public sealed class ListingLookup { public Task<ProductIdentity?> FindAsync(int a, string b, string? c) => throw new NotSupportedException(); }
public sealed class IdentitySearch { public Task<IReadOnlyList<ProductIdentity>> FindAsync(Nop.Plugin.Misc.Marketplaces.Domain.MarketplaceAccount a, string? b, string? c, string? d, string? e) => throw new NotSupportedException(); }
