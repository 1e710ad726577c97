using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Vendors;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Services.Security;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Products;

/// <summary>Loads a page of products with a handful of queries, from the database and not from nop's caches.</summary>
public sealed class CatalogueReader(
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    IRepository<ProductWarehouseInventory> warehouseStock,
    IRepository<ProductAttributeMapping> attributeMappings,
    IRepository<Vendor> vendors,
    PriceCustomer customers,
    IStoreMappingService storeMappings,
    IAclService acl)
{
    public async Task<IReadOnlyList<CatalogueProduct>> ReadAsync(int storeId, IReadOnlyCollection<int> productIds)
    {
        var wanted = productIds.ToHashSet();
        var around = wanted.Count == 0 ? [] : await products.Table.Around(product => product.Id, wanted).Select(ProductColumns.Selected).ToListAsync();
        return await CompleteAsync(storeId, around.Where(product => wanted.Contains(product.Id)));
    }

    /// <summary>The next products by id, deleted ones too.</summary>
    public async Task<IReadOnlyList<CatalogueProduct>> ReadFromAsync(int storeId, int firstId, int count) =>
        await CompleteAsync(storeId, await products.Table.Where(product => product.Id >= firstId).OrderBy(product => product.Id).Take(count).Select(ProductColumns.Selected).ToListAsync());

    private async Task<IReadOnlyList<CatalogueProduct>> CompleteAsync(int storeId, IEnumerable<Product> which)
    {
        var page = which.OrderBy(product => product.Id).ToList();
        var byCombination = await CombinationsAsync(page);
        var stock = await WarehouseStockAsync(page);
        var withRequired = await WithRequiredAttributesAsync(page);
        var closedVendors = await ClosedVendorsAsync(page);
        var guest = await customers.GetAsync();

        var complete = new List<CatalogueProduct>(page.Count);
        foreach (var product in page)
        {
            complete.Add(new CatalogueProduct(
                product,
                [.. byCombination[product.Id]],
                product.UseMultipleWarehouses ? stock.GetValueOrDefault(product.Id) : product.StockQuantity,
                withRequired.Contains(product.Id),
                !closedVendors.Contains(product.VendorId) && await IsOpenAsync(product, storeId, guest)));
        }

        return complete;
    }

    private async Task<ILookup<int, ProductAttributeCombination>> CombinationsAsync(List<Product> page)
    {
        var ids = page
            .Where(product => product.ManageInventoryMethod == ManageInventoryMethod.ManageStockByAttributes)
            .Select(product => product.Id)
            .ToList();
        var found = ids.Count == 0
            ? []
            : await combinations.Table.Where(combination => ids.Contains(combination.ProductId)).ToListAsync();
        return found.OrderBy(combination => combination.Id).ToLookup(combination => combination.ProductId);
    }

    private async Task<Dictionary<int, int>> WarehouseStockAsync(List<Product> page)
    {
        var ids = page
            .Where(product => product.UseMultipleWarehouses && product.ManageInventoryMethod == ManageInventoryMethod.ManageStock)
            .Select(product => product.Id)
            .ToList();
        if (ids.Count == 0)
            return [];

        var rows = await warehouseStock.Table
            .Where(row => ids.Contains(row.ProductId))
            .Select(row => new { row.ProductId, row.StockQuantity, row.ReservedQuantity })
            .ToListAsync();
        return rows.GroupBy(row => row.ProductId).ToDictionary(rows => rows.Key, rows => rows.Sum(row => row.StockQuantity - row.ReservedQuantity));
    }

    private async Task<HashSet<int>> WithRequiredAttributesAsync(List<Product> page)
    {
        var ids = page.Select(product => product.Id).ToList();
        return ids.Count == 0
            ? []
            : [.. await attributeMappings.Table
                .Where(mapping => mapping.IsRequired)
                .Around(mapping => mapping.ProductId, ids)
                .Select(mapping => mapping.ProductId)
                .Distinct()
                .ToListAsync()];
    }

    private async Task<HashSet<int>> ClosedVendorsAsync(List<Product> page)
    {
        var ids = page.Select(product => product.VendorId).Where(id => id > 0).Distinct().ToList();
        return ids.Count == 0
            ? []
            : [.. await vendors.Table
                .Where(vendor => ids.Contains(vendor.Id) && (!vendor.Active || vendor.Deleted))
                .Select(vendor => vendor.Id)
                .ToListAsync()];
    }

    // Both answer without a query unless the product is limited at all.
    private async Task<bool> IsOpenAsync(Product product, int storeId, Customer guest) =>
        await storeMappings.AuthorizeAsync(product, storeId) && await acl.AuthorizeAsync(product, guest);
}
