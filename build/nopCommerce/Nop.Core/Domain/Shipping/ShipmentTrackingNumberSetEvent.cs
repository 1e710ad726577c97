namespace Nop.Core.Domain.Shipping;

public class ShipmentTrackingNumberSetEvent
{
    public Shipment Shipment { get; }

    public ShipmentTrackingNumberSetEvent(Shipment shipment)
    {
        Shipment = shipment;
    }
}
