using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Services.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>The warehouses of what is shipped: which ones, and that nothing stays reserved there of what has left.</summary>
public sealed class WarehouseStock(IRepository<Product> products, IProductService productService, StockRows rows)
{
    /// <summary>The shipment items of so many pieces of each order item, one for each warehouse they leave from.</summary>
    public async Task<List<ShipmentItem>> PackAsync(IReadOnlyList<(OrderItem Item, int Pieces)> wanted)
    {
        var productsById = (await LoadAsync(wanted.Select(each => each.Item))).ToDictionary(product => product.Id);
        var splits = new Dictionary<int, WarehouseSplit>();
        var items = new List<ShipmentItem>();
        foreach (var (item, pieces) in wanted)
        {
            var product = productsById.GetValueOrDefault(item.ProductId);
            if (product is null || !IsReservedByWarehouse(product))
            {
                items.Add(new ShipmentItem { OrderItemId = item.Id, Quantity = pieces, WarehouseId = product?.WarehouseId ?? 0 });
                continue;
            }

            if (!splits.TryGetValue(product.Id, out var split))
                splits[product.Id] = split = new WarehouseSplit(await productService.GetAllProductWarehouseInventoryRecordsAsync(product.Id));

            items.AddRange(split.Take(pieces).Select(part => new ShipmentItem { OrderItemId = item.Id, Quantity = part.Pieces, WarehouseId = part.WarehouseId }));
        }

        return items;
    }

    /// <summary>The reservations that shipping these items turns into movements, by product.</summary>
    public async Task<IReadOnlyList<Reservation>> ReservedAsync(IReadOnlyList<ShipmentItem> shipped, IReadOnlyList<OrderItem> orderItems)
    {
        var fromWarehouses = shipped.Where(item => item.WarehouseId > 0).ToList();
        if (fromWarehouses.Count == 0)
            return [];

        var productIds = orderItems.ToDictionary(item => item.Id, item => item.ProductId);
        var byProduct = fromWarehouses.ToLookup(item => productIds.GetValueOrDefault(item.OrderItemId));
        return [.. (await LoadAsync(orderItems)).Where(IsReservedByWarehouse).Select(product => new Reservation(product.Id, [.. byProduct[product.Id]]))];
    }

    /// <summary>The first thing of the transaction that books them.</summary>
    public Task LockAsync(IReadOnlyList<Reservation> reserved) => rows.LockAsync(reserved.Select(reservation => reservation.ProductId));

    /// <summary>Turns reservations into movements, as nop does when it ships. Belongs in the transaction that marks the shipment as sent.</summary>
    public async Task BookAsync(IReadOnlyList<Reservation> reserved, string message)
    {
        foreach (var (productId, items) in reserved)
        {
            var product = await products.GetByIdAsync(productId);
            foreach (var item in items)
                await productService.BookReservedInventoryAsync(product, item.WarehouseId, -item.Quantity, message);
        }
    }

    private static bool IsReservedByWarehouse(Product product) =>
        product is { ManageInventoryMethod: ManageInventoryMethod.ManageStock, UseMultipleWarehouses: true };

    private async Task<IList<Product>> LoadAsync(IEnumerable<OrderItem> items) =>
        await productService.GetProductsByIdsAsync([.. items.Select(item => item.ProductId).Distinct()]);
}

/// <param name="Items">What leaves of the product, each from one warehouse.</param>
public sealed record Reservation(int ProductId, IReadOnlyList<ShipmentItem> Items);
