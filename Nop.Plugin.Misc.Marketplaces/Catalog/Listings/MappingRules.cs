using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Which ids the owner may type for a product or a combination.</summary>
public sealed class MappingRules(IRepository<Product> products, IRepository<ProductAttributeCombination> combinations, ConflictSearch conflicts)
{
    /// <summary>Null when nothing is wrong with them.</summary>
    public async Task<OwnerText?> ObjectionAsync(MarketplaceAccount account, ProductIdentity product, HandMadeIds ids) =>
        await ObjectionToAsync(product) ?? Shape(product, ids) ?? await DuplicateAsync(account, product, ids);

    /// <summary>Null for what can have a listing.</summary>
    public async Task<OwnerText?> ObjectionToAsync(ProductIdentity product)
    {
        if (await products.GetByIdAsync(product.ProductId) is not { Deleted: false } found)
            return new OwnerText(CatalogTexts.NoSuchProduct, product.ProductId);
        if (found.ProductType != ProductType.SimpleProduct)
            return new OwnerText(CatalogTexts.GroupHasNoListing, found.Name);
        if (product.CombinationId == 0)
            return null;
        if (await combinations.GetByIdAsync(product.CombinationId) is not { } combination || combination.ProductId != product.ProductId)
            return new OwnerText(CatalogTexts.NoSuchCombination, product.CombinationId, found.Name);

        return found.ManageInventoryMethod == ManageInventoryMethod.ManageStockByAttributes ? null : new OwnerText(CatalogTexts.StockIsOne, found.Name);
    }

    private static OwnerText? Shape(ProductIdentity product, HandMadeIds ids)
    {
        if (ForeignId.Write(ids.ProductId).Length > Identity.MaxLength || ForeignId.Write(ids.VariationId).Length > Identity.MaxLength)
            return new OwnerText(CatalogTexts.IdTooLong, Identity.MaxLength);
        if (product.CombinationId == 0 && ids.VariationId.Length > 0)
            return new OwnerText(CatalogTexts.NoVariationOfWhole);

        return ids.ProductId.Length > 0 || (product.CombinationId != 0 && ids.VariationId.Length > 0) ? null : new OwnerText(CatalogTexts.NoIdTyped);
    }

    private async Task<OwnerText?> DuplicateAsync(MarketplaceAccount account, ProductIdentity product, HandMadeIds ids)
    {
        var wanted = await conflicts.WantedAsync(account, product, ids);
        if (wanted.ExternalProductId.Length == 0)
            return new OwnerText(CatalogTexts.NoIdTyped);
        if ((await conflicts.OthersAsync(account, wanted)).FirstOrDefault() is not { } other)
            return null;

        var isVariation = wanted.ExternalVariationId.Length > 0
            && new[] { other.ExternalProductId, other.ExternalVariationId }.Contains(wanted.ExternalVariationId, Identity.Comparer);
        var name = (await products.GetByIdAsync(other.ProductId))?.Name ?? $"#{other.ProductId}";
        return new OwnerText(CatalogTexts.IdIsTaken, isVariation ? wanted.ExternalVariationId : wanted.ExternalProductId, name, other.ProductId);
    }
}
