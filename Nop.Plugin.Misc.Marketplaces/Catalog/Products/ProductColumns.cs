using System.Linq.Expressions;
using Nop.Core.Domain.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Products;

/// <summary>The columns of a product that its identity, stock, price and tax depend on. The long texts stay in the database.</summary>
internal static class ProductColumns
{
    public static readonly Expression<Func<Product, Product>> Selected = product => new Product
    {
        Id = product.Id,
        ProductTypeId = product.ProductTypeId,
        ParentGroupedProductId = product.ParentGroupedProductId,
        Name = product.Name,
        VendorId = product.VendorId,
        SubjectToAcl = product.SubjectToAcl,
        LimitedToStores = product.LimitedToStores,
        Sku = product.Sku,
        ManufacturerPartNumber = product.ManufacturerPartNumber,
        Gtin = product.Gtin,
        IsGiftCard = product.IsGiftCard,
        IsDownload = product.IsDownload,
        IsRecurring = product.IsRecurring,
        IsRental = product.IsRental,
        IsShipEnabled = product.IsShipEnabled,
        IsTaxExempt = product.IsTaxExempt,
        TaxCategoryId = product.TaxCategoryId,
        ManageInventoryMethodId = product.ManageInventoryMethodId,
        UseMultipleWarehouses = product.UseMultipleWarehouses,
        WarehouseId = product.WarehouseId,
        StockQuantity = product.StockQuantity,
        MinStockQuantity = product.MinStockQuantity,
        BackorderModeId = product.BackorderModeId,
        OrderMinimumQuantity = product.OrderMinimumQuantity,
        OrderMaximumQuantity = product.OrderMaximumQuantity,
        AllowedQuantities = product.AllowedQuantities,
        DisableBuyButton = product.DisableBuyButton,
        AvailableForPreOrder = product.AvailableForPreOrder,
        PreOrderAvailabilityStartDateTimeUtc = product.PreOrderAvailabilityStartDateTimeUtc,
        CallForPrice = product.CallForPrice,
        Price = product.Price,
        OldPrice = product.OldPrice,
        ProductCost = product.ProductCost,
        CustomerEntersPrice = product.CustomerEntersPrice,
        BasepriceEnabled = product.BasepriceEnabled,
        AvailableStartDateTimeUtc = product.AvailableStartDateTimeUtc,
        AvailableEndDateTimeUtc = product.AvailableEndDateTimeUtc,
        Published = product.Published,
        Deleted = product.Deleted,
        CreatedOnUtc = product.CreatedOnUtc,
        UpdatedOnUtc = product.UpdatedOnUtc,
    };
}
