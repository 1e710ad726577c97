namespace Nop.Core.Domain.Shipping;

public class ShipmentCreatedEvent(Shipment shipment)
{
    public Shipment Shipment { get; } = shipment;
}

public class ShipmentSentEvent(Shipment shipment)
{
    public Shipment Shipment { get; } = shipment;
}

public class ShipmentDeliveredEvent(Shipment shipment)
{
    public Shipment Shipment { get; } = shipment;
}

public class ShipmentTrackingNumberSetEvent(Shipment shipment)
{
    public Shipment Shipment { get; } = shipment;
}
