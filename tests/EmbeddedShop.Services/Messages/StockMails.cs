using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Services.Messages;

namespace EmbeddedShop.Messages;

/// <summary>Queues what nopCommerce tells the shop's owner about stock, without its templates.</summary>
public sealed class StockMails(IRepository<QueuedEmail> queue) : IWorkflowMessageService
{
    public async Task<IList<int>> SendQuantityBelowStoreOwnerNotificationAsync(ProductAttributeCombination combination, int languageId)
    {
        var mail = new QueuedEmail
        {
            PriorityId = 5,
            From = "shop@shop.test",
            FromName = "Shop",
            To = "shop@shop.test",
            ToName = "Shop",
            Subject = "Quantity below notification",
            EmailAccountId = 1,
            Body = $"{combination.Sku}: {combination.StockQuantity}",
            CreatedOnUtc = DateTime.UtcNow,
        };
        await queue.InsertAsync(mail);
        return [mail.Id];
    }
}
