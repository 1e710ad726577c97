using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <param name="CombinationId">0 for the product itself.</param>
/// <param name="ExternalVariationId">Empty for the product itself, and for a combination that is a product of its own at the marketplace.</param>
public sealed record ListingProposal(int CombinationId, string ExternalProductId, string ExternalVariationId);

/// <summary>Which listings a product should have, from its own identities alone.</summary>
public static class ListingProposals
{
    /// <summary>
    /// The combinations as variations where stock is kept by combination, otherwise the product alone: stock kept for the whole
    /// product and offered once per size would be sold several times.
    /// </summary>
    /// <param name="typed">Ids that the owner has typed, which go before the rule; null for none.</param>
    public static IReadOnlyList<ListingProposal> For(
        IdentityRule rule, Product product, IReadOnlyList<ProductAttributeCombination> combinations, IReadOnlyDictionary<ProductIdentity, HandMadeIds>? typed = null)
    {
        var productId = typed?.GetValueOrDefault(new ProductIdentity(product.Id, 0))?.ProductId ?? Identity.Of(rule, product);
        if (product.Deleted || product.ProductType != ProductType.SimpleProduct)
            return [];

        if (product.ManageInventoryMethod == ManageInventoryMethod.ManageStockByAttributes)
        {
            var variations = combinations
                .Where(combination => combination.ProductId == product.Id)
                .Select(combination => OfCombination(combination.Id, productId, typed?.GetValueOrDefault(new ProductIdentity(product.Id, combination.Id)) ?? new HandMadeIds("", Identity.Of(rule, combination))))
                .OfType<ListingProposal>()
                .ToList();
            if (variations.Count > 0)
                return variations;
        }

        return IsUsable(productId) ? [new ListingProposal(0, productId, "")] : [];
    }

    /// <summary>Null for one that would have no id of its own.</summary>
    private static ListingProposal? OfCombination(int combinationId, string productId, HandMadeIds ids)
    {
        var ownId = ids.ProductId.Length > 0 ? ids.ProductId : productId;
        return IsUsable(ownId) && (ids.ProductId.Length > 0 || ids.VariationId.Length > 0) && ForeignId.Write(ids.VariationId).Length <= Identity.MaxLength
            ? new ListingProposal(combinationId, ownId, ids.VariationId)
            : null;
    }

    // A shortened id would be another one.
    private static bool IsUsable(string identity) => ForeignId.Write(identity).Length is > 0 and <= Identity.MaxLength;
}
