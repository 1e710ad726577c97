using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Whose ids these were, before the shop gave them up: orders may still come for what a marketplace was told under them.</summary>
public sealed class ToldBefore(IRepository<MarketplaceListing> listings)
{
    /// <summary>Those that belonged to exactly one product, or combination.</summary>
    public async Task<IReadOnlyDictionary<GoodsIds, ProductIdentity>> FindAsync(int accountId, IEnumerable<GoodsIds> wanted)
    {
        var found = new Dictionary<GoodsIds, ProductIdentity>();
        var asked = wanted.Distinct().Where(ids => Clean(ids.ProductId).Length > 0).ToList();
        if (asked.Count == 0)
            return found;

        var keys = asked.Select(ids => Identity.Key(Clean(ids.ProductId))).Distinct().ToList();
        var former = await listings.Table
            .Where(listing => listing.AccountId == accountId && listing.GivenUp != 0
                && (keys.Contains(listing.ExternalProductKey) || keys.Contains(listing.ExternalVariationKey)))
            .ToListAsync();
        foreach (var ids in asked)
        {
            var owners = Owners(former, Clean(ids.ProductId), Clean(ids.VariationId)).Select(listing => new ProductIdentity(listing.ProductId, listing.CombinationId)).Distinct().ToList();
            if (owners.Count == 1)
                found.Add(ids, owners[0]);
        }

        return found;
    }

    /// <summary>A marketplace that names no variation may mean one by its product id.</summary>
    private static List<MarketplaceListing> Owners(IEnumerable<MarketplaceListing> former, string productId, string variationId)
    {
        var whole = Identity.Best(Identity.Best(former, productId, listing => listing.ProductIdThere()), variationId, listing => listing.VariationIdThere());
        return whole.Count > 0 || variationId.Length > 0 ? whole : Identity.Best(former, productId, listing => listing.VariationIdThere());
    }

    private static string Clean(string? id) => id?.Trim() ?? "";
}
