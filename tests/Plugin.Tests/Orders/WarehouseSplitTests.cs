using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Orders.Stock;

namespace Plugin.Tests.Orders;

public sealed class WarehouseSplitTests
{
    [Test]
    public void Pieces_leave_from_where_they_are_reserved() =>
        Assert.That(Split((1, 5, 1), (2, 5, 3)).Take(4), Is.EqualTo([(2, 3), (1, 1)]));

    [Test]
    public void What_is_reserved_nowhere_leaves_from_the_first() =>
        Assert.That(Split((1, 5, 0), (2, 9, 1)).Take(3), Is.EqualTo([(2, 3)]));

    [Test]
    public void Two_items_of_one_product_do_not_leave_as_the_same_pieces()
    {
        var split = Split((1, 5, 2), (2, 5, 1));

        Assert.That((split.Take(2).Single(), split.Take(1).Single()), Is.EqualTo(((1, 2), (2, 1))));
    }

    [Test]
    public void Without_warehouses_there_is_nothing_to_name() =>
        Assert.That(Split().Take(2), Is.EqualTo([(0, 2)]));

    private static WarehouseSplit Split(params (int Id, int Stock, int Reserved)[] warehouses) =>
        new(warehouses.Select(warehouse => new ProductWarehouseInventory { WarehouseId = warehouse.Id, StockQuantity = warehouse.Stock, ReservedQuantity = warehouse.Reserved }));
}
