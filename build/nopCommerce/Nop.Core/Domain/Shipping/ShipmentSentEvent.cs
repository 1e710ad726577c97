namespace Nop.Core.Domain.Shipping;

public class ShipmentSentEvent
{
    public Shipment Shipment { get; }

    public ShipmentSentEvent(Shipment shipment)
    {
        Shipment = shipment;
    }
}
