using Nop.Core.Domain.Shipping;

namespace Nop.Services.Orders;

public interface IOrderProcessingService
{
    Task ShipAsync(Shipment shipment, bool notifyCustomer);
}
