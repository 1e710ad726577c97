using EmbeddedShop.Admin.Models;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Helpers;
using Nop.Web.Framework.Mvc.Filters;

namespace EmbeddedShop.Admin.Controllers;

public sealed class CustomerController(
    IRepository<Customer> customers, IRepository<CustomerRole> roles, ICustomerService customerService, IDateTimeHelper dateTimes) : ShopAdminController
{
    [CheckPermission(ShopPermissions.CustomersView)]
    public IActionResult List() => View(Searching<CustomerSearchModel>());

    [HttpPost]
    [CheckPermission(ShopPermissions.CustomersView)]
    public async Task<IActionResult> CustomerList(CustomerSearchModel searchModel)
    {
        var found = customers.Table.Where(customer => !customer.Deleted);
        if (!string.IsNullOrWhiteSpace(searchModel.SearchEmail))
            found = found.Where(customer => customer.Email.Contains(searchModel.SearchEmail));

        var page = await found.OrderByDescending(customer => customer.Id).ToPagedListAsync(searchModel.Page - 1, searchModel.PageSize);
        var roleNames = (await roles.Table.ToListAsync()).ToDictionary(role => role.Id, role => role.Name);
        return await GridAsync(searchModel, page, async customer => new CustomerRow
        {
            Email = customer.Email ?? customer.SystemName ?? string.Empty,
            Name = $"{customer.FirstName} {customer.LastName}".Trim(),
            Roles = string.Join(", ", (await customerService.GetCustomerRoleIdsAsync(customer)).Select(id => roleNames.GetValueOrDefault(id))),
            Active = customer.Active,
            CreatedOn = await dateTimes.ConvertToUserTimeAsync(customer.CreatedOnUtc, DateTimeKind.Utc),
        });
    }
}
