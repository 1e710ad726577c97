using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <param name="CombinationId">0 for the product itself.</param>
/// <param name="ExternalVariationId">Empty for the product itself.</param>
public sealed record ListingProposal(int CombinationId, string ExternalProductId, string ExternalVariationId);

/// <summary>Which listings a product should have, from its own identities alone.</summary>
public static class ListingProposals
{
    /// <summary>
    /// The combinations as variations where stock is kept by combination, otherwise the product alone: stock kept for the whole
    /// product and offered once per size would be sold several times.
    /// </summary>
    public static IReadOnlyList<ListingProposal> For(IdentityRule rule, Product product, IReadOnlyList<ProductAttributeCombination> combinations)
    {
        var productId = Identity.Of(rule, product);
        if (product.Deleted || product.ProductType != ProductType.SimpleProduct || !IsUsable(productId))
            return [];

        if (product.ManageInventoryMethod == ManageInventoryMethod.ManageStockByAttributes)
        {
            var variations = combinations
                .Where(combination => combination.ProductId == product.Id)
                .Select(combination => new ListingProposal(combination.Id, productId, Identity.Of(rule, combination)))
                .Where(proposal => IsUsable(proposal.ExternalVariationId))
                .ToList();
            if (variations.Count > 0)
                return variations;
        }

        return [new ListingProposal(0, productId, "")];
    }

    // A shortened id would be another one.
    private static bool IsUsable(string identity) => ForeignId.Write(identity).Length is > 0 and <= Identity.MaxLength;
}
