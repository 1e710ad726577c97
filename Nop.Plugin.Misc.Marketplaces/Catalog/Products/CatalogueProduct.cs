using Nop.Core.Domain.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Products;

/// <summary>What is known of a product before an offer is made of it; loaded for many products at once.</summary>
/// <param name="Product">Without its long texts.</param>
/// <param name="Combinations">Only where stock is kept by combination.</param>
/// <param name="ManagedStock">Pieces of the whole product that are not reserved; without meaning unless the shop manages its stock.</param>
/// <param name="IsOpen">Store, role and vendor allow a guest of the account's store to buy it.</param>
public sealed record CatalogueProduct(
    Product Product,
    IReadOnlyList<ProductAttributeCombination> Combinations,
    int ManagedStock,
    bool HasRequiredAttributes,
    bool IsOpen);
