namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>A listing's ids at the marketplace, as far as they may be somebody else's too.</summary>
/// <param name="CombinationId">0 for the product itself.</param>
/// <param name="Acknowledged">The marketplace has taken an offer under these ids.</param>
/// <param name="TypedProductId">The owner has typed the product's id.</param>
/// <param name="TypedVariationId">The owner has typed the variation's id.</param>
public sealed record IdentityConflict(
    int ProductId, int CombinationId, string ExternalProductId, string ExternalVariationId, bool Acknowledged, bool TypedProductId = false, bool TypedVariationId = false)
{
    /// <summary>A combination that the marketplace knows as a product.</summary>
    public bool IsAProductOfItsOwn => CombinationId != 0 && ExternalVariationId.Length == 0;
}

/// <summary>Decides who may use an external id that several claim.</summary>
public static class IdentityConflicts
{
    /// <summary>
    /// The refused ids per listing. An id with several owners is nobody's, except that the only one for whom it was typed has it, and otherwise a single
    /// owner whose offers the marketplace already has keeps it: a copied product must not stop the stock of its original.
    /// </summary>
    public static IReadOnlyDictionary<ProductIdentity, string> Refused(IReadOnlyCollection<IdentityConflict> claims)
    {
        var refused = new Dictionary<ProductIdentity, string>();
        foreach (var shared in Shared(claims))
        {
            var owners = shared.GroupBy(use => use.Owner).ToList();
            var keeper = Single(owners.Where(owner => owner.Any(use => use.IsTyped))) ?? Single(owners.Where(owner => owner.Any(use => use.Claim.Acknowledged)));
            foreach (var use in owners.Where(owner => owner.Key != keeper).SelectMany(owner => owner))
                refused.TryAdd(new ProductIdentity(use.Claim.ProductId, use.Claim.CombinationId), shared.Key);
        }

        return refused;
    }

    /// <summary>Those that have to do with an id that was typed, or is a colour's: numbers of products are unique by nature, and those of combinations.</summary>
    public static IReadOnlyCollection<IdentityConflict> NotByNature(IReadOnlyCollection<IdentityConflict> claims)
    {
        var typed = claims.SelectMany(Uses).Where(use => use.IsTyped || use.Claim.IsAProductOfItsOwn).Select(use => use.ExternalId).ToHashSet(Identity.Comparer);
        return [.. claims.Where(claim => Uses(claim).Any(use => typed.Contains(use.ExternalId)))];
    }

    /// <summary>The products that share an external id with another owner.</summary>
    public static IReadOnlySet<int> ProductsInConflict(IReadOnlyCollection<IdentityConflict> claims) =>
        Shared(claims).SelectMany(shared => shared.Select(use => use.Claim.ProductId)).ToHashSet();

    private static IEnumerable<IGrouping<string, Use>> Shared(IEnumerable<IdentityConflict> claims) =>
        claims
            .SelectMany(Uses)
            .GroupBy(use => use.ExternalId, Identity.Comparer)
            .Where(uses => uses.Skip(1).Any() && AreSeveral([.. uses]));

    // A variation may have the id of its own product, but not another product's nor another variation's.
    private static bool AreSeveral(IReadOnlyCollection<Use> uses)
    {
        var distinct = uses.Select(use => use.Owner).Distinct().ToList();
        return distinct.Select(owner => owner.ProductId).Distinct().Count() > 1
            || distinct.Count(owner => owner.CombinationId != 0) > 1
            || (distinct.Count > 1 && uses.Any(use => use.Claim.IsAProductOfItsOwn));
    }

    private static ProductIdentity? Single(IEnumerable<IGrouping<ProductIdentity, Use>> owners) => owners.Take(2).ToList() is [var only] ? only.Key : null;

    private static IEnumerable<Use> Uses(IdentityConflict claim)
    {
        yield return new Use(claim.ExternalProductId, new ProductIdentity(claim.ProductId, claim.IsAProductOfItsOwn ? claim.CombinationId : 0), claim, claim.TypedProductId);
        if (claim.CombinationId != 0 && claim.ExternalVariationId.Length > 0)
            yield return new Use(claim.ExternalVariationId, new ProductIdentity(claim.ProductId, claim.CombinationId), claim, claim.TypedVariationId);
    }

    private sealed record Use(string ExternalId, ProductIdentity Owner, IdentityConflict Claim, bool IsTyped);
}
