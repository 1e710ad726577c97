using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Services.Shipping;
using Plugin.Tests.Histories.Storage;

namespace Plugin.Tests.Histories.Shop;

internal sealed class ShopShipments(IRepository<Shipment> shipments, IRepository<ShipmentItem> items) : IShipmentService
{
    public async Task<IList<Shipment>> GetShipmentsByOrderIdAsync(int orderId, bool? shipped = null, bool? readyForPickup = null, int vendorId = 0) =>
        await shipments.Table.Where(shipment => shipment.OrderId == orderId).OrderBy(shipment => shipment.Id).ToListAsync();

    public Task InsertShipmentAsync(Shipment shipment) => shipments.InsertAsync(shipment);

    public Task UpdateShipmentAsync(Shipment shipment) => shipments.UpdateAsync(shipment);

    public async Task<IList<ShipmentItem>> GetShipmentItemsByShipmentIdAsync(int shipmentId) =>
        await items.Table.Where(item => item.ShipmentId == shipmentId).ToListAsync();

    /// <summary>The database has a foreign key here.</summary>
    public Task InsertShipmentItemAsync(ShipmentItem shipmentItem) => shipments.Table.Any(shipment => shipment.Id == shipmentItem.ShipmentId)
        ? items.InsertAsync(shipmentItem)
        : throw new StorageException("no such shipment");
}
