namespace Nop.Core.Domain.Orders;

public class OrderPlacedEvent(Order order)
{
    public Order Order { get; } = order;
}

public class OrderRefundedEvent(Order order, decimal amount)
{
    public Order Order { get; } = order;
    public decimal Amount { get; } = amount;
}

public class OrderStatusChangedEvent(Order order, OrderStatus previousOrderStatus)
{
    public Order Order { get; } = order;
    public OrderStatus PreviousOrderStatus { get; set; } = previousOrderStatus;
}
