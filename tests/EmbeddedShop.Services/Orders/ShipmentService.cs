using Nop.Core.Domain.Shipping;
using Nop.Data;
using Nop.Services.Shipping;

namespace EmbeddedShop.Orders;

public sealed class ShipmentService(IRepository<Shipment> shipments, IRepository<ShipmentItem> shipmentItems) : IShipmentService
{
    public Task<IList<Shipment>> GetShipmentsByOrderIdAsync(int orderId, bool? shipped = null, bool? readyForPickup = null, int vendorId = 0) =>
        Task.FromResult<IList<Shipment>>(orderId == 0
            ? []
            :
            [
                .. shipments.Table
                    .Where(shipment => shipment.OrderId == orderId)
                    .Where(shipment => shipped == null || (shipment.ShippedDateUtc != null) == shipped)
                    .Where(shipment => readyForPickup == null || (shipment.ReadyForPickupDateUtc != null) == readyForPickup)
                    .OrderBy(shipment => shipment.Id),
            ]);

    public Task InsertShipmentAsync(Shipment shipment) => shipments.InsertAsync(shipment);

    public Task UpdateShipmentAsync(Shipment shipment) => shipments.UpdateAsync(shipment);

    public Task<IList<ShipmentItem>> GetShipmentItemsByShipmentIdAsync(int shipmentId) =>
        Task.FromResult<IList<ShipmentItem>>(shipmentId == 0 ? [] : [.. shipmentItems.Table.Where(item => item.ShipmentId == shipmentId)]);

    public Task InsertShipmentItemAsync(ShipmentItem shipmentItem) => shipmentItems.InsertAsync(shipmentItem);
}
