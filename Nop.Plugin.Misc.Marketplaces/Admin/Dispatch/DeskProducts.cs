using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Admin.Products;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Dispatch;

/// <summary>The shop's products behind the lines of many orders, each read once.</summary>
public sealed class DeskProducts(
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    IRepository<Warehouse> warehouses,
    CombinationNames combinationNames,
    ProductPictures pictures)
{
    /// <summary>By what the lines are matched with; what the shop does not know (any more) is not among them.</summary>
    public async Task<IReadOnlyDictionary<ProductIdentity, DeskProduct>> OfAsync(IReadOnlyCollection<MarketplaceOrderLine> lines)
    {
        var wanted = lines.Where(line => line.ProductId > 0).Select(line => new ProductIdentity(line.ProductId, line.CombinationId)).Distinct().ToList();
        var (productIds, combinationIds) = (wanted.Select(one => one.ProductId).Distinct().ToList(), wanted.Select(one => one.CombinationId).Where(id => id != 0).ToList());
        if (productIds.Count == 0)
            return new Dictionary<ProductIdentity, DeskProduct>();

        var whole = await products.Table
            .Where(product => productIds.Contains(product.Id))
            .Select(product => new { product.Id, product.Name, product.Sku, product.Gtin, product.ManufacturerPartNumber, product.AdminComment, product.WarehouseId })
            .ToListAsync();
        var parts = combinationIds.Count == 0 ? [] : await combinations.Table.Where(combination => combinationIds.Contains(combination.Id)).ToListAsync();
        var sizes = parts.Count == 0 ? new Dictionary<int, CombinationName>() : await combinationNames.OfAsync(parts);
        var places = (await warehouses.Table.Select(warehouse => new { warehouse.Id, warehouse.Name }).ToListAsync()).ToDictionary(warehouse => warehouse.Id, warehouse => warehouse.Name);
        var urls = await pictures.OfAsync(productIds);

        var byId = whole.ToDictionary(product => product.Id);
        var partsById = parts.ToDictionary(part => part.Id);
        return wanted.Where(one => byId.ContainsKey(one.ProductId)).ToDictionary(one => one, one =>
        {
            var (product, part) = (byId[one.ProductId], partsById.GetValueOrDefault(one.CombinationId));
            return new DeskProduct(
                product.Name,
                part is null ? "" : sizes[part.Id].Whole,
                new ProductCodes(product.Sku, product.Gtin),
                part is null ? null : new ProductCodes(part.Sku, part.Gtin),
                string.IsNullOrWhiteSpace(part?.ManufacturerPartNumber) ? product.ManufacturerPartNumber : part.ManufacturerPartNumber,
                DeskProduct.ShelfOf(places.GetValueOrDefault(product.WarehouseId), product.AdminComment),
                urls.GetValueOrDefault(product.Id));
        });
    }
}
