namespace Nop.Services.Orders;

public enum CustomValueDisplayLocation
{
    BillingAddress = 0,
    ShippingAddress = 1,
    Payment = 2,
    Shipping = 3,
}
