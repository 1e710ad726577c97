namespace Nop.Core.Domain.Discounts;

public abstract class DiscountMapping : BaseEntity
{
    public int DiscountId { get; set; }

    public abstract int EntityId { get; set; }
}
