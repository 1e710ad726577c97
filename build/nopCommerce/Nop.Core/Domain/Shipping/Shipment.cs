namespace Nop.Core.Domain.Shipping;

public class Shipment : BaseEntity
{
    public int OrderId { get; set; }
    public string TrackingNumber { get; set; }
    public decimal? TotalWeight { get; set; }
    public DateTime? ShippedDateUtc { get; set; }
    public DateTime? DeliveryDateUtc { get; set; }
    public DateTime? ReadyForPickupDateUtc { get; set; }
    public DateTime CreatedOnUtc { get; set; }
}

public class ShipmentItem : BaseEntity
{
    public int ShipmentId { get; set; }
    public int OrderItemId { get; set; }
    public int Quantity { get; set; }
    public int WarehouseId { get; set; }
}

public class Warehouse : BaseEntity
{
    public string Name { get; set; }
    public string AdminComment { get; set; }
    public int AddressId { get; set; }
}

public enum ShippingStatus
{
    ShippingNotRequired = 10,
    NotYetShipped = 20,
    PartiallyShipped = 25,
    Shipped = 30,
    Delivered = 40,
}
