namespace Nop.Core.Domain.Discounts;

public abstract class DiscountMapping : BaseEntity
{
    public int DiscountId { get; set; }
    public abstract int EntityId { get; set; }
}

public class DiscountProductMapping : DiscountMapping
{
    public override int EntityId { get; set; }
}

public class DiscountCategoryMapping : DiscountMapping
{
    public override int EntityId { get; set; }
}

public class DiscountManufacturerMapping : DiscountMapping
{
    public override int EntityId { get; set; }
}
