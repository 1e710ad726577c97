using EmbeddedShop.Admin.Models;
using EmbeddedShop.Admin.Orders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Helpers;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace EmbeddedShop.Admin.Controllers;

public sealed class OrderController(
    IRepository<Order> orders, IRepository<Address> addresses, IOrderService orderService, OrderActions actions, OrderModels models,
    ILocalizationService localization, IDateTimeHelper dateTimes, INotificationService notifications) : ShopAdminController
{
    [CheckPermission(ShopPermissions.OrdersView)]
    public async Task<IActionResult> List()
    {
        var search = Searching<OrderSearchModel>();
        search.Statuses = [new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0"), .. await models.StatusesAsync()];
        return View(search);
    }

    [HttpPost]
    [CheckPermission(ShopPermissions.OrdersView)]
    public async Task<IActionResult> OrderList(OrderSearchModel searchModel)
    {
        var found = from order in orders.Table
                    join address in addresses.Table on order.BillingAddressId equals address.Id
                    where !order.Deleted
                        && (searchModel.OrderStatusId == 0 || order.OrderStatusId == searchModel.OrderStatusId)
                        && (searchModel.BillingEmail == null || address.Email.Contains(searchModel.BillingEmail))
                    orderby order.CreatedOnUtc descending, order.Id descending
                    select new { Order = order, Address = address };
        var page = await found.ToPagedListAsync(searchModel.Page - 1, searchModel.PageSize);
        return await GridAsync(searchModel, page, async entry => new OrderRow
        {
            Id = entry.Order.Id,
            CustomOrderNumber = entry.Order.CustomOrderNumber,
            OrderStatusId = entry.Order.OrderStatusId,
            OrderStatus = await localization.GetLocalizedEnumAsync(entry.Order.OrderStatus),
            PaymentStatus = await localization.GetLocalizedEnumAsync(entry.Order.PaymentStatus),
            ShippingStatus = await localization.GetLocalizedEnumAsync(entry.Order.ShippingStatus),
            CustomerName = $"{entry.Address.FirstName} {entry.Address.LastName}",
            CustomerEmail = entry.Address.Email,
            CreatedOn = await dateTimes.ConvertToUserTimeAsync(entry.Order.CreatedOnUtc, DateTimeKind.Utc),
            OrderTotal = Money.Show(entry.Order.OrderTotal, entry.Order.CustomerCurrencyCode),
        });
    }

    [CheckPermission(ShopPermissions.OrdersView)]
    public async Task<IActionResult> Edit(int id) =>
        await FindAsync(id) is { } order ? View(await models.OfAsync(order)) : RedirectToAction(nameof(List));

    [HttpPost, ActionName("Edit")]
    [FormValueRequired("cancelorder")]
    [CheckPermission(ShopPermissions.OrdersEdit)]
    public Task<IActionResult> Cancel(int id) => ActAsync(id, actions.CancelAsync);

    [HttpPost, ActionName("Edit")]
    [FormValueRequired("btnSaveOrderStatus")]
    [CheckPermission(ShopPermissions.OrdersEdit)]
    public Task<IActionResult> ChangeStatus(int id, OrderModel model) =>
        ActAsync(id, order => actions.ChangeStatusAsync(order, (OrderStatus)model.OrderStatusId));

    [HttpPost]
    [CheckPermission(ShopPermissions.OrdersEdit)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await FindAsync(id) is { } order)
        {
            await actions.DeleteAsync(order);
            notifications.SuccessNotification(await localization.GetResourceAsync("Admin.Orders.Deleted"));
        }

        return RedirectToAction(nameof(List));
    }

    private async Task<IActionResult> ActAsync(int id, Func<Order, Task> action)
    {
        if (await FindAsync(id) is not { } order)
            return RedirectToAction(nameof(List));

        await action(order);
        return RedirectToAction(nameof(Edit), new { id });
    }

    private async Task<Order?> FindAsync(int id) =>
        await orderService.GetOrderByIdAsync(id) is { Deleted: false } order ? order : null;
}
