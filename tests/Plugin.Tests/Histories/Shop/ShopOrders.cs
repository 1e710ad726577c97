using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Orders;

namespace Plugin.Tests.Histories.Shop;

/// <summary>nop's order service. It keeps what it has read by id for as long as its scope lives, and hands the same object out again.</summary>
internal sealed class ShopOrders(IRepository<Order> orders, IRepository<OrderItem> items, IRepository<OrderNote> notes) : IOrderService
{
    private readonly Dictionary<int, Order> _read = [];

    public async Task<Order> GetOrderByIdAsync(int orderId)
    {
        if (_read.TryGetValue(orderId, out var known))
            return known;

        var order = await orders.GetByIdAsync(orderId);
        return order is null ? null! : _read[orderId] = order;
    }

    public async Task<Order> GetOrderByGuidAsync(Guid orderGuid) => (await orders.Table.FirstOrDefaultAsync(order => order.OrderGuid == orderGuid))!;

    public Task InsertOrderAsync(Order order) => orders.InsertAsync(order);

    public Task UpdateOrderAsync(Order order) => orders.UpdateAsync(order);

    public async Task<IList<OrderItem>> GetOrderItemsAsync(int orderId, bool? isNotReturnable = null, bool? isShipEnabled = null, int vendorId = 0) =>
        await items.Table.Where(item => item.OrderId == orderId).OrderBy(item => item.Id).ToListAsync();

    public async Task<OrderItem> GetOrderItemByGuidAsync(Guid orderItemGuid) => (await items.Table.FirstOrDefaultAsync(item => item.OrderItemGuid == orderItemGuid))!;

    public Task InsertOrderItemAsync(OrderItem orderItem) => items.InsertAsync(orderItem);

    public Task UpdateOrderItemAsync(OrderItem orderItem) => items.UpdateAsync(orderItem);

    public async Task<IList<OrderNote>> GetOrderNotesByOrderIdAsync(int orderId, bool? displayToCustomer = null) =>
        await notes.Table.Where(note => note.OrderId == orderId).ToListAsync();

    public Task InsertOrderNoteAsync(OrderNote orderNote) => notes.InsertAsync(orderNote);
}
