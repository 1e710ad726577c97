using Nop.Core.Domain.Catalog;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>From which warehouses a product's pieces leave: from where most are reserved first, as nop releases them too.</summary>
public sealed class WarehouseSplit(IEnumerable<ProductWarehouseInventory> inventories)
{
    private readonly List<Shelf> _shelves =
    [
        .. inventories
            .OrderByDescending(inventory => inventory.ReservedQuantity)
            .ThenByDescending(inventory => inventory.StockQuantity)
            .Select(inventory => new Shelf(inventory.WarehouseId) { Reserved = Math.Max(inventory.ReservedQuantity, 0) }),
    ];

    /// <summary>Where so many pieces come from; what was given out before is not given out again.</summary>
    public IReadOnlyList<(int WarehouseId, int Pieces)> Take(int pieces)
    {
        if (_shelves.Count == 0)
            return [(0, pieces)];

        var parts = new Dictionary<int, int>();
        foreach (var shelf in _shelves.Where(shelf => shelf.Reserved > 0))
        {
            var part = Math.Min(shelf.Reserved, pieces);
            if (part == 0)
                break;

            shelf.Reserved -= part;
            pieces -= part;
            parts[shelf.WarehouseId] = part;
        }

        if (pieces > 0)
            parts[_shelves[0].WarehouseId] = parts.GetValueOrDefault(_shelves[0].WarehouseId) + pieces;

        return [.. parts.Select(part => (part.Key, part.Value))];
    }

    private sealed class Shelf(int warehouseId)
    {
        public int WarehouseId => warehouseId;

        public int Reserved { get; set; }
    }
}
