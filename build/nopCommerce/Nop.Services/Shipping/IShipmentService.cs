using Nop.Core.Domain.Shipping;

namespace Nop.Services.Shipping;

public interface IShipmentService
{
    Task<IList<Shipment>> GetShipmentsByOrderIdAsync(int orderId, bool? shipped = null, bool? readyForPickup = null, int vendorId = 0);
    Task InsertShipmentAsync(Shipment shipment);
    Task UpdateShipmentAsync(Shipment shipment);
    Task<IList<ShipmentItem>> GetShipmentItemsByShipmentIdAsync(int shipmentId);
    Task InsertShipmentItemAsync(ShipmentItem shipmentItem);
}
