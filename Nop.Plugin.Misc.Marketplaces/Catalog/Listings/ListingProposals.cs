using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;

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
    /// <param name="colours">Of combinations that are told under the id of their colour; null for none.</param>
    public static IReadOnlyList<ListingProposal> For(
        IdentityPattern pattern,
        Product product,
        IReadOnlyList<ProductAttributeCombination> combinations,
        IReadOnlyDictionary<ProductIdentity, HandMadeIds>? typed = null,
        IReadOnlyDictionary<int, CombinationColour>? colours = null)
    {
        if (product.Deleted || product.ProductType != ProductType.SimpleProduct)
            return [];

        var productId = ProductId(pattern, product, Typed(0));
        if (product.ManageInventoryMethod == ManageInventoryMethod.ManageStockByAttributes)
        {
            var variations = combinations
                .Where(combination => combination.ProductId == product.Id)
                .Select(combination => OfCombination(pattern, productId, combination, colours?.GetValueOrDefault(combination.Id), Typed(combination.Id)))
                .OfType<ListingProposal>()
                .ToList();
            if (variations.Count > 0)
                return variations;
        }

        return IsUsable(productId) ? [new ListingProposal(0, productId, "")] : [];

        HandMadeIds? Typed(int combinationId) => typed?.GetValueOrDefault(new ProductIdentity(product.Id, combinationId));
    }

    /// <summary>Empty when it has none.</summary>
    public static string ProductId(IdentityPattern pattern, Product product, HandMadeIds? typed) => typed?.ProductId ?? pattern.IdOf(product);

    /// <summary>Null for one that would have no id of its own. A colour that is all of it makes it a product without variations.</summary>
    /// <param name="productId">Of its product.</param>
    public static ListingProposal? OfCombination(IdentityPattern pattern, string productId, ProductAttributeCombination combination, CombinationColour? colour, HandMadeIds? typed)
    {
        var isColour = typed is null && colour is { IsAll: true };
        var variationId = typed?.VariationId ?? (isColour ? "" : Identity.Of(pattern.Rule, combination));
        var ownId = typed is { ProductId.Length: > 0 } ? typed.ProductId
            : colour is null ? productId
            : ColourId.Of(productId, colour.ValueId);
        return IsUsable(ownId) && (isColour || typed is { ProductId.Length: > 0 } || variationId.Length > 0) && ForeignId.Write(variationId).Length <= Identity.MaxLength
            ? new ListingProposal(combination.Id, ownId, variationId)
            : null;
    }

    // A shortened id would be another one.
    private static bool IsUsable(string identity) => ForeignId.Write(identity).Length is > 0 and <= Identity.MaxLength;
}
