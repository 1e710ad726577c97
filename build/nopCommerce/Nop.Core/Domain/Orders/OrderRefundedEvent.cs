namespace Nop.Core.Domain.Orders;

public class OrderRefundedEvent
{
    public Order Order { get; }

    public decimal Amount { get; }

    public OrderRefundedEvent(Order order, decimal amount)
    {
        Order = order;
        Amount = amount;
    }
}
