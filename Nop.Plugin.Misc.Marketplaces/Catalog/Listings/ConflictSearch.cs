using System.Linq.Expressions;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Finds everybody who has the external ids of some listings.</summary>
public sealed class ConflictSearch(
    IRepository<MarketplaceListing> listings,
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    ListingOverrides overrides,
    ColourReader colourReader,
    Alongside alongside)
{
    private static readonly Expression<Func<MarketplaceListing, IdentityConflict>> _claimed = listing => new IdentityConflict(
        listing.ProductId, listing.CombinationId, listing.ExternalProductId, listing.ExternalVariationId,
        listing.AcknowledgedHash != null || listing.UnansweredSend != null, false, false);

    private static readonly Func<MarketplaceListing, IdentityConflict> _claim = _claimed.Compile();

    /// <summary>Claims that count: of products that exist and still have that identity.</summary>
    /// <param name="around">All listings of some products, as they were read.</param>
    public async Task<IReadOnlyCollection<IdentityConflict>> FindAsync(MarketplaceAccount account, IReadOnlyCollection<MarketplaceListing> around)
    {
        // Ids of the database are unique by nature, and a combination's number may well be a product's too.
        var onlyTyped = account.IdentityRule == IdentityRule.ProductId;
        if (around.Count == 0 || (onlyTyped && account.ColourAttributeId == 0 && !await overrides.HasIdsAsync(account.Id)))
            return [];

        // The ids of a page are its own, mostly: only who else has them is asked for.
        var others = await ClaimsAsync(
            () => InUse(account.Id).Beside(listing => listing.ProductId, around.Select(listing => listing.ProductId).ToHashSet()),
            around.SelectMany(Keys));
        IReadOnlyCollection<IdentityConflict> claims = [.. around.Where(listing => listing.GivenUp == 0).Select(_claim).Select(Readable), .. others];
        var alive = await AliveAsync(account, claims);
        return onlyTyped ? IdentityConflicts.NotByNature(alive) : alive;
    }

    /// <summary>As <see cref="FindAsync"/>, around some listings of their products.</summary>
    public async Task<IReadOnlyCollection<IdentityConflict>> AroundAsync(MarketplaceAccount account, IReadOnlyCollection<int> productIds)
    {
        var ids = productIds.ToList();
        return await FindAsync(account, [.. await listings.Table.Where(listing => listing.AccountId == account.Id && ids.Contains(listing.ProductId)).ToListAsync()]);
    }

    /// <summary>Everybody who has one of these ids, but for some products.</summary>
    public async Task<IReadOnlyCollection<IdentityConflict>> HoldersAsync(MarketplaceAccount account, IEnumerable<string> ids, IReadOnlySet<int> except)
    {
        var claims = (await ClaimsAsync(() => InUse(account.Id), ids.Where(id => id.Length > 0).Select(Identity.Key))).Where(claim => !except.Contains(claim.ProductId)).ToList();
        var productIds = claims.Select(claim => claim.ProductId).Distinct().ToList();
        if (productIds.Count == 0)
            return [];

        var alive = await AliveAsync(account, productIds, await overrides.IdsOfAsync(account.Id, productIds));
        return [.. claims.Where(claim => alive.Contains(Key(claim)))];
    }

    private async Task<IReadOnlyCollection<IdentityConflict>> AliveAsync(MarketplaceAccount account, IReadOnlyCollection<IdentityConflict> claims)
    {
        var inConflict = IdentityConflicts.ProductsInConflict(claims);
        if (inConflict.Count == 0)
            return [];

        var typed = await overrides.IdsOfAsync(account.Id, inConflict);
        var alive = await AliveAsync(account, [.. inConflict], typed);
        return [.. claims.Where(claim => inConflict.Contains(claim.ProductId) && alive.Contains(Key(claim))).Select(claim => Marked(claim, typed))];
    }

    private static IdentityConflict Marked(IdentityConflict claim, IReadOnlyDictionary<ProductIdentity, HandMadeIds> typed)
    {
        var own = typed.GetValueOrDefault(new ProductIdentity(claim.ProductId, claim.CombinationId));
        return claim with
        {
            TypedProductId = own?.ProductId.Length > 0 || typed.ContainsKey(new ProductIdentity(claim.ProductId, 0)),
            TypedVariationId = own?.VariationId.Length > 0,
        };
    }

    private static IEnumerable<long> Keys(MarketplaceListing listing)
    {
        if (listing.ExternalProductId.Length > 0)
            yield return listing.ExternalProductKey;
        if (listing.ExternalVariationId.Length > 0)
            yield return listing.ExternalVariationKey;
    }

    /// <summary>Of listings in use, those that have one of the ids with these keys.</summary>
    /// <param name="among">Anew for each question: one query answers one at a time.</param>
    private async Task<IEnumerable<IdentityConflict>> ClaimsAsync(Func<IQueryable<MarketplaceListing>> among, IEnumerable<long> ofIds)
    {
        var keys = ofIds.Distinct().ToList();
        // Apart, since each has an index of its own; in one statement PostgreSQL sets parallel workers to it, whose start takes longer than both.
        var asVariations = await alongside.StartAsync(() => among().Where(listing => keys.Contains(listing.ExternalVariationKey)).Select(_claimed).ToListAsync());
        var asProducts = among().Where(listing => keys.Contains(listing.ExternalProductKey)).Select(_claimed).ToListAsync();
        return (await Task.WhenAll(asProducts, asVariations)).SelectMany(claims => claims).Distinct().Select(Readable);
    }

    private IQueryable<MarketplaceListing> InUse(int accountId) => listings.Table.Where(listing => listing.AccountId == accountId && listing.GivenUp == 0);

    private static IdentityConflict Readable(IdentityConflict claim) =>
        claim with { ExternalProductId = ForeignId.Read(claim.ExternalProductId), ExternalVariationId = ForeignId.Read(claim.ExternalVariationId) };

    private async Task<HashSet<(int, int, string, string)>> AliveAsync(
        MarketplaceAccount account, List<int> productIds, IReadOnlyDictionary<ProductIdentity, HandMadeIds> typed)
    {
        var pattern = IdentityPattern.Of(account);
        var identities = (await products.Table.Where(product => productIds.Contains(product.Id) && !product.Deleted).Select(ProductColumns.Selected).ToListAsync())
            .ToDictionary(product => product.Id, product => ListingProposals.ProductId(pattern, product, typed.GetValueOrDefault(new ProductIdentity(product.Id, 0))));
        var alive = new HashSet<(int, int, string, string)>();
        foreach (var (productId, identity) in identities)
            alive.Add((productId, 0, Identity.Fold(identity), ""));

        var parts = (await combinations.Table.Where(combination => productIds.Contains(combination.ProductId)).ToListAsync())
            .Where(combination => identities.ContainsKey(combination.ProductId))
            .ToList();
        var colours = await colourReader.OfAsync(account, parts);
        foreach (var part in parts)
        {
            var own = typed.GetValueOrDefault(new ProductIdentity(part.ProductId, part.Id));
            if (ListingProposals.OfCombination(pattern, identities[part.ProductId], part, colours.GetValueOrDefault(part.Id), own) is { } proposal)
                alive.Add((part.ProductId, part.Id, Identity.Fold(proposal.ExternalProductId), Identity.Fold(proposal.ExternalVariationId)));
        }

        return alive;
    }

    private static (int, int, string, string) Key(IdentityConflict claim) =>
        (claim.ProductId, claim.CombinationId, Identity.Fold(claim.ExternalProductId), Identity.Fold(claim.ExternalVariationId));
}
