using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Orders;
using Nop.Data;
using EmbeddedShop.Admin.Models;

namespace EmbeddedShop.Admin.Controllers;

public sealed class HomeController(IRepository<Order> orders, IRepository<Product> products, IRepository<Log> log) : ShopAdminController
{
    public async Task<IActionResult> Index() =>
        View(new DashboardModel
        {
            Orders = await orders.Table.CountAsync(order => !order.Deleted),
            PendingOrders = await orders.Table.CountAsync(order => !order.Deleted && order.OrderStatusId == (int)OrderStatus.Pending),
            Products = await products.Table.CountAsync(product => !product.Deleted),
            Errors = await log.Table.CountAsync(entry => entry.LogLevelId >= (int)LogLevel.Error),
        });
}
