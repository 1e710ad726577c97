using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>
/// Finds native orders with goods whose VAT came out as 0 although their price includes it: nop had no rate for them and said nothing.
/// What the shop itself exempts is left alone.
/// </summary>
public sealed class MissingVat(IRepository<MarketplaceOrderLine> lines, IOrderService orders, IProductService products, ICustomerService customers)
{
    /// <summary>The VAT of less than this may be rounded to nothing.</summary>
    private const decimal Least = 0.10m;

    public async Task<bool> IsMissingAsync(MarketplaceOrder order, Order? native)
    {
        if (native is null or { Deleted: true })
            return false;

        var items = (await orders.GetOrderItemsAsync(native.Id)).ToDictionary(item => item.Id);
        var suspects = (await lines.Table.Where(line => line.MarketplaceOrderId == order.Id).ToListAsync())
            .Where(line => items.TryGetValue(line.OrderItemId, out var item) && IsWithout(line, item))
            .Select(line => items[line.OrderItemId].ProductId)
            .ToArray();
        return suspects.Length > 0
            && await customers.GetCustomerByIdAsync(native.CustomerId) is not { IsTaxExempt: true }
            && (await products.GetProductsByIdsAsync(suspects)).Any(product => !product.IsTaxExempt);
    }

    public static bool IsWithout(MarketplaceOrderLine line, OrderItem item) =>
        line.PriceIncludesVat && item.PriceInclTax >= Least && item.PriceInclTax == item.PriceExclTax;
}
