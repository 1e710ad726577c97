using System.Globalization;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Orders;

namespace EmbeddedShop.Orders;

public sealed class OrderService(
    IRepository<Order> orders, IRepository<OrderItem> items, IRepository<OrderNote> notes, IRepository<Product> products) : IOrderService, ICustomNumberFormatter
{
    public Task<Order> GetOrderByIdAsync(int orderId) => orders.GetByIdAsync(orderId, _ => default!, useShortTermCache: true);

    public Task<Order> GetOrderByGuidAsync(Guid orderGuid) =>
        Task.FromResult(orderGuid == Guid.Empty ? null! : orders.Table.FirstOrDefault(order => order.OrderGuid == orderGuid)!);

    public Task InsertOrderAsync(Order order) => orders.InsertAsync(order);

    public Task UpdateOrderAsync(Order order) => orders.UpdateAsync(order);

    public Task<IList<OrderItem>> GetOrderItemsAsync(int orderId, bool? isNotReturnable = null, bool? isShipEnabled = null, int vendorId = 0)
    {
        if (orderId == 0)
            return Task.FromResult<IList<OrderItem>>([]);
        var found = from item in items.Table
                    join product in products.Table on item.ProductId equals product.Id
                    where item.OrderId == orderId
                        && (isShipEnabled == null || product.IsShipEnabled == isShipEnabled)
                        && (isNotReturnable == null || product.NotReturnable == isNotReturnable)
                        && (vendorId <= 0 || product.VendorId == vendorId)
                    orderby item.Id
                    select item;
        return Task.FromResult<IList<OrderItem>>([.. found]);
    }

    public Task InsertOrderItemAsync(OrderItem orderItem) => items.InsertAsync(orderItem);

    public Task<IList<OrderNote>> GetOrderNotesByOrderIdAsync(int orderId, bool? displayToCustomer = null) =>
        Task.FromResult<IList<OrderNote>>(
        [
            .. notes.Table.Where(note => note.OrderId == orderId && (displayToCustomer == null || note.DisplayToCustomer == displayToCustomer))
                .OrderByDescending(note => note.CreatedOnUtc).ThenByDescending(note => note.Id),
        ]);

    public Task InsertOrderNoteAsync(OrderNote orderNote) => notes.InsertAsync(orderNote);

    /// <summary>With nopCommerce's empty default mask the number is the id.</summary>
    public string GenerateOrderCustomNumber(Order order) => order.Id.ToString(CultureInfo.InvariantCulture);
}
