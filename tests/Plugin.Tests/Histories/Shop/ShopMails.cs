using Nop.Core.Domain.Catalog;
using Nop.Services.Messages;

namespace Plugin.Tests.Histories.Shop;

/// <summary>What the owner was told of stock.</summary>
internal sealed class ShopMails(ShopFacts facts) : IWorkflowMessageService
{
    public Task<IList<int>> SendQuantityBelowStoreOwnerNotificationAsync(ProductAttributeCombination combination, int languageId)
    {
        facts.LowStock.Add($"{combination.Sku}: {combination.StockQuantity}");
        return Task.FromResult<IList<int>>([]);
    }
}
