using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Services.Common;

namespace EmbeddedShop.Messages;

/// <summary>Queues what the host mails a buyer when a person acts on the order: to the billing address, whoever that is. Nothing is ever sent.</summary>
public sealed class OrderMails(IRepository<QueuedEmail> queue, IAddressService addresses)
{
    private const int High = 5;

    public async Task<int> CancelledAsync(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var buyer = await addresses.GetAddressByIdAsync(order.BillingAddressId);
        var mail = new QueuedEmail
        {
            PriorityId = High,
            From = "shop@shop.test",
            FromName = "Embedded shop",
            To = buyer.Email,
            ToName = $"{buyer.FirstName} {buyer.LastName}",
            Subject = "Embedded shop. Your order cancelled",
            Body = $"Order {order.CustomOrderNumber} has been cancelled.",
            EmailAccountId = 1,
            CreatedOnUtc = DateTime.UtcNow,
        };
        await queue.InsertAsync(mail);
        return mail.Id;
    }
}
