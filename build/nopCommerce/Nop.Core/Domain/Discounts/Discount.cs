namespace Nop.Core.Domain.Discounts;

public class Discount : BaseEntity
{
    public int DiscountTypeId { get; set; }
    public DiscountType DiscountType { get => (DiscountType)DiscountTypeId; set => DiscountTypeId = (int)value; }
}

public enum DiscountType
{
    AssignedToOrderTotal = 1,
    AssignedToSkus = 2,
    AssignedToCategories = 5,
    AssignedToManufacturers = 6,
    AssignedToShipping = 10,
    AssignedToOrderSubTotal = 20,
}
