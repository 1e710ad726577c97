using Nop.Core.Domain.Orders;

namespace Nop.Services.Orders;

public interface IOrderService
{
    Task<Order> GetOrderByIdAsync(int orderId);
    Task<Order> GetOrderByGuidAsync(Guid orderGuid);
    Task InsertOrderAsync(Order order);
    Task UpdateOrderAsync(Order order);
    Task<IList<OrderItem>> GetOrderItemsAsync(int orderId, bool? isNotReturnable = null, bool? isShipEnabled = null, int vendorId = 0);
    Task InsertOrderItemAsync(OrderItem orderItem);
    Task<IList<OrderNote>> GetOrderNotesByOrderIdAsync(int orderId, bool? displayToCustomer = null);
    Task InsertOrderNoteAsync(OrderNote orderNote);
}
