using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Overrides;

/// <summary>Ids that the rows of a file type: none may be typed for two.</summary>
internal sealed class TypedInFile
{
    private readonly List<(int Line, IdentityConflict Claim)> _claims = [];
    private readonly Dictionary<string, List<int>> _byId = new(Identity.Comparer);

    /// <summary>The line that types one of these ids already; null when none does.</summary>
    public int? Line(ProductIdentity product, HandMadeIds ids, int line)
    {
        // One that leaves its product's id to the shop claims that of nobody here.
        var productId = ids.ProductId.Length > 0 ? ids.ProductId : $"\0{product.ProductId}";
        var claim = new IdentityConflict(product.ProductId, product.CombinationId, productId, ids.VariationId, Acknowledged: false);
        string[] all = ids.VariationId.Length > 0 ? [productId, ids.VariationId] : [productId];
        var others = all.SelectMany(id => _byId.GetValueOrDefault(id, [])).Distinct().Select(index => _claims[index]);
        if (others.FirstOrDefault(other => IdentityConflicts.ProductsInConflict([other.Claim, claim]).Count > 0) is { Line: > 0 } found)
            return found.Line;

        _claims.Add((line, claim));
        foreach (var id in all)
        {
            if (!_byId.TryGetValue(id, out var indexes))
                _byId[id] = indexes = [];
            indexes.Add(_claims.Count - 1);
        }

        return null;
    }
}
