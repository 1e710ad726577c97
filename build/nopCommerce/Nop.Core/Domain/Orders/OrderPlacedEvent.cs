namespace Nop.Core.Domain.Orders;

public class OrderPlacedEvent
{
    public Order Order { get; }

    public OrderPlacedEvent(Order order)
    {
        Order = order;
    }
}
