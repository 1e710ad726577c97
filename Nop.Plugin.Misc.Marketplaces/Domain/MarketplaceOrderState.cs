namespace Nop.Plugin.Misc.Marketplaces.Domain;

/// <summary>State of a marketplace order, the same for every marketplace.</summary>
public enum MarketplaceOrderState
{
    Unknown = 0,
    New = 10,
    Accepted = 20,
    ReadyForPickup = 30,
    Shipped = 40,
    AtPickupPoint = 50,
    DeliveryFailed = 60,
    Delivered = 70,
    PartiallyDelivered = 80,
    Completed = 90,
    Rejected = 100,
    Cancelled = 110,
    Expired = 120,
    ForReturn = 130,
    PartiallyReturned = 140,
    Returned = 150,
}
