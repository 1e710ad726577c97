using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>What a marketplace calls the goods of an order's line.</summary>
/// <param name="VariationId">Null or empty when the marketplace names none; its product id may then be a variation's.</param>
public readonly record struct GoodsIds(string? ProductId, string? VariationId);

/// <summary>From a marketplace's ids back to the shop's products.</summary>
public sealed class ListingLookup(IRepository<MarketplaceListing> listings)
{
    /// <summary>
    /// Those that exactly one listing has, or exactly one whose offer the marketplace has acknowledged: a copied product must not stand in the way of its
    /// original. One that has the very ids goes before those that differ by case.
    /// </summary>
    public async Task<IReadOnlyDictionary<GoodsIds, ProductIdentity>> FindAsync(int accountId, IEnumerable<GoodsIds> wanted)
    {
        var asked = wanted.Distinct().Select(ids => new Asked(ids)).Where(each => each.ProductId.Length > 0).ToList();
        var found = await ByProductAsync(accountId, asked);
        foreach (var (ids, product) in await ByVariationAsync(accountId, [.. asked.Where(each => each.VariationId.Length == 0 && !found.ContainsKey(each.Ids))]))
            found.Add(ids, product);

        return found.Where(each => each.Value is not null).ToDictionary(each => each.Key, each => each.Value!);
    }

    /// <summary>Without those that no listing has; null for those that several have.</summary>
    private async Task<Dictionary<GoodsIds, ProductIdentity?>> ByProductAsync(int accountId, List<Asked> asked)
    {
        if (asked.Count == 0)
            return [];

        // All variations of these products: most listings have none, so that an index of that key would lead to all of them.
        var keys = asked.Select(each => each.ProductKey).Distinct().ToList();
        var similar = await listings.Table
            .Where(listing => listing.AccountId == accountId && listing.GivenUp == 0 && keys.Contains(listing.ExternalProductKey))
            .ToListAsync();
        return Only(asked, each => Identity.Best(Identity.Best(similar, each.ProductId, listing => listing.ProductIdThere()), each.VariationId, listing => listing.VariationIdThere()));
    }

    private async Task<Dictionary<GoodsIds, ProductIdentity?>> ByVariationAsync(int accountId, List<Asked> asked)
    {
        if (asked.Count == 0)
            return [];

        var keys = asked.Select(each => each.ProductKey).Distinct().ToList();
        var similar = await listings.Table
            .Where(listing => listing.AccountId == accountId && listing.GivenUp == 0 && keys.Contains(listing.ExternalVariationKey))
            .ToListAsync();
        return Only(asked, each => Identity.Best(similar, each.ProductId, listing => listing.VariationIdThere()));
    }

    private static Dictionary<GoodsIds, ProductIdentity?> Only(IEnumerable<Asked> asked, Func<Asked, List<MarketplaceListing>> find)
    {
        var found = new Dictionary<GoodsIds, ProductIdentity?>();
        foreach (var each in asked)
        {
            var candidates = find(each);
            if (candidates.Count > 1 && candidates.Where(listing => listing.AcknowledgedHash is not null).Take(2).ToList() is [var known])
                candidates = [known];
            if (candidates.Count > 0)
                found[each.Ids] = candidates.Count == 1 ? new ProductIdentity(candidates[0].ProductId, candidates[0].CombinationId) : null;
        }

        return found;
    }

    private sealed record Asked(GoodsIds Ids)
    {
        public string ProductId { get; } = Ids.ProductId?.Trim() ?? "";

        public string VariationId { get; } = Ids.VariationId?.Trim() ?? "";

        public long ProductKey => Identity.Key(ProductId);
    }
}
