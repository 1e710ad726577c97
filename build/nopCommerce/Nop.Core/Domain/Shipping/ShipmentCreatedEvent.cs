namespace Nop.Core.Domain.Shipping;

public class ShipmentCreatedEvent
{
    public Shipment Shipment { get; }

    public ShipmentCreatedEvent(Shipment shipment)
    {
        Shipment = shipment;
    }
}
