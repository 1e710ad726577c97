using Nop.Core.Domain.Common;
using Nop.Core.Domain.Security;
using Nop.Core.Domain.Stores;

namespace Nop.Core.Domain.Catalog;

public class Product : BaseEntity, ISoftDeletedEntity, IAclSupported, IStoreMappingSupported
{
    public int ProductTypeId { get; set; }
    public int ParentGroupedProductId { get; set; }
    public bool VisibleIndividually { get; set; }
    public string Name { get; set; }
    public string ShortDescription { get; set; }
    public string FullDescription { get; set; }
    public string AdminComment { get; set; }
    public int VendorId { get; set; }
    public virtual bool SubjectToAcl { get; set; }
    public virtual bool LimitedToStores { get; set; }
    public string Sku { get; set; }
    public string ManufacturerPartNumber { get; set; }
    public string Gtin { get; set; }
    public bool IsGiftCard { get; set; }
    public bool IsDownload { get; set; }
    public bool IsRecurring { get; set; }
    public bool IsRental { get; set; }
    public bool IsShipEnabled { get; set; }
    public bool IsTaxExempt { get; set; }
    public int TaxCategoryId { get; set; }
    public int ManageInventoryMethodId { get; set; }
    public bool UseMultipleWarehouses { get; set; }
    public int WarehouseId { get; set; }
    public int StockQuantity { get; set; }
    public bool DisplayStockAvailability { get; set; }
    public int MinStockQuantity { get; set; }
    public int LowStockActivityId { get; set; }
    public int NotifyAdminForQuantityBelow { get; set; }
    public int BackorderModeId { get; set; }
    public int OrderMinimumQuantity { get; set; }
    public int OrderMaximumQuantity { get; set; }
    public string AllowedQuantities { get; set; }
    public bool AllowAddingOnlyExistingAttributeCombinations { get; set; }
    public bool NotReturnable { get; set; }
    public bool DisableBuyButton { get; set; }
    public bool DisableWishlistButton { get; set; }
    public bool AvailableForPreOrder { get; set; }
    public DateTime? PreOrderAvailabilityStartDateTimeUtc { get; set; }
    public bool CallForPrice { get; set; }
    public decimal Price { get; set; }
    public decimal OldPrice { get; set; }
    public decimal ProductCost { get; set; }
    public bool CustomerEntersPrice { get; set; }
    public bool BasepriceEnabled { get; set; }
    public decimal Weight { get; set; }
    public DateTime? AvailableStartDateTimeUtc { get; set; }
    public DateTime? AvailableEndDateTimeUtc { get; set; }
    public int DisplayOrder { get; set; }
    public bool Published { get; set; }
    public virtual bool Deleted { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime UpdatedOnUtc { get; set; }
    public ProductType ProductType { get => (ProductType)ProductTypeId; set => ProductTypeId = (int)value; }
    public BackorderMode BackorderMode { get => (BackorderMode)BackorderModeId; set => BackorderModeId = (int)value; }
    public LowStockActivity LowStockActivity { get => (LowStockActivity)LowStockActivityId; set => LowStockActivityId = (int)value; }
    public ManageInventoryMethod ManageInventoryMethod { get => (ManageInventoryMethod)ManageInventoryMethodId; set => ManageInventoryMethodId = (int)value; }
}

public enum ProductType
{
    SimpleProduct = 5,
    GroupedProduct = 10,
}

public enum ManageInventoryMethod
{
    DontManageStock = 0,
    ManageStock = 1,
    ManageStockByAttributes = 2,
}

public enum BackorderMode
{
    NoBackorders = 0,
    AllowQtyBelow0 = 1,
    AllowQtyBelow0AndNotifyCustomer = 2,
}

public enum LowStockActivity
{
    Nothing = 0,
    DisableBuyButton = 1,
    Unpublish = 2,
}
