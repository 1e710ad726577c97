namespace Nop.Core.Domain.Catalog;

public class ProductAttribute : BaseEntity
{
    public string Name { get; set; }
}

public class ProductAttributeMapping : BaseEntity
{
    public int ProductId { get; set; }
    public int ProductAttributeId { get; set; }
    public bool IsRequired { get; set; }
    public int AttributeControlTypeId { get; set; }
    public int DisplayOrder { get; set; }
    public AttributeControlType AttributeControlType { get => (AttributeControlType)AttributeControlTypeId; set => AttributeControlTypeId = (int)value; }
}

public enum AttributeControlType
{
    DropdownList = 1,
    RadioList = 2,
    Checkboxes = 3,
    TextBox = 4,
    MultilineTextbox = 10,
    Datepicker = 20,
    FileUpload = 30,
    ColorSquares = 40,
    ImageSquares = 45,
    ReadonlyCheckboxes = 50,
}

public class ProductAttributeValue : BaseEntity
{
    public int ProductAttributeMappingId { get; set; }
    public int AttributeValueTypeId { get; set; }
    public int AssociatedProductId { get; set; }
    public string Name { get; set; }
    public decimal PriceAdjustment { get; set; }
    public bool PriceAdjustmentUsePercentage { get; set; }
    public decimal WeightAdjustment { get; set; }
    public decimal Cost { get; set; }
    public int Quantity { get; set; }
    public int DisplayOrder { get; set; }
    public AttributeValueType AttributeValueType { get => (AttributeValueType)AttributeValueTypeId; set => AttributeValueTypeId = (int)value; }
}

public enum AttributeValueType
{
    Simple = 0,
    AssociatedToProduct = 10,
}

public class ProductAttributeCombination : BaseEntity
{
    public int ProductId { get; set; }
    public string AttributesXml { get; set; }
    public int StockQuantity { get; set; }
    public bool AllowOutOfStockOrders { get; set; }
    public string Sku { get; set; }
    public string ManufacturerPartNumber { get; set; }
    public string Gtin { get; set; }
    public decimal? OverriddenPrice { get; set; }
    public int NotifyAdminForQuantityBelow { get; set; }
}
