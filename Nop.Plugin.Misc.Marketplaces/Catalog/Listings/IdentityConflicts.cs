namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>A listing's ids at the marketplace, as far as they may be somebody else's too.</summary>
/// <param name="CombinationId">0 for the product itself.</param>
/// <param name="Acknowledged">The marketplace has taken an offer under these ids.</param>
public sealed record IdentityConflict(int ProductId, int CombinationId, string ExternalProductId, string ExternalVariationId, bool Acknowledged);

/// <summary>Decides who may use an external id that several claim.</summary>
public static class IdentityConflicts
{
    /// <summary>
    /// The refused ids per listing. An id with several owners is nobody's, except that a single owner whose offers the marketplace
    /// already has keeps it: a copied product must not stop the stock of its original.
    /// </summary>
    public static IReadOnlyDictionary<ProductIdentity, string> Refused(IReadOnlyCollection<IdentityConflict> claims)
    {
        var refused = new Dictionary<ProductIdentity, string>();
        foreach (var shared in Shared(claims))
        {
            var owners = shared.GroupBy(use => use.Owner).ToList();
            var known = owners.Where(owner => owner.Any(use => use.Claim.Acknowledged)).ToList();
            var keeper = known.Count == 1 ? known[0].Key : null;
            foreach (var use in owners.Where(owner => owner.Key != keeper).SelectMany(owner => owner))
                refused.TryAdd(new ProductIdentity(use.Claim.ProductId, use.Claim.CombinationId), shared.Key);
        }

        return refused;
    }

    /// <summary>The products that share an external id with another owner.</summary>
    public static IReadOnlySet<int> ProductsInConflict(IReadOnlyCollection<IdentityConflict> claims) =>
        Shared(claims).SelectMany(shared => shared.Select(use => use.Claim.ProductId)).ToHashSet();

    private static IEnumerable<IGrouping<string, Use>> Shared(IEnumerable<IdentityConflict> claims) =>
        claims
            .SelectMany(Uses)
            .GroupBy(use => use.ExternalId, Identity.Comparer)
            .Where(uses => AreSeveral(uses.Select(use => use.Owner).Distinct()));

    // A variation may have the id of its own product, but not another product's nor another variation's.
    private static bool AreSeveral(IEnumerable<ProductIdentity> owners)
    {
        var distinct = owners.ToList();
        return distinct.Select(owner => owner.ProductId).Distinct().Count() > 1
            || distinct.Count(owner => owner.CombinationId != 0) > 1;
    }

    private static IEnumerable<Use> Uses(IdentityConflict claim)
    {
        yield return new Use(claim.ExternalProductId, new ProductIdentity(claim.ProductId, 0), claim);
        if (claim.CombinationId != 0 && claim.ExternalVariationId.Length > 0)
            yield return new Use(claim.ExternalVariationId, new ProductIdentity(claim.ProductId, claim.CombinationId), claim);
    }

    private sealed record Use(string ExternalId, ProductIdentity Owner, IdentityConflict Claim);
}
