using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Localization;
using Nop.Data;
using Nop.Services.Messages;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>What nop does besides when it adjusts the stock of a combination, which we adjust by a statement of our own.</summary>
public sealed class LowStock(
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    IWorkflowMessageService messages,
    CatalogSettings catalogue,
    LocalizationSettings localization)
{
    /// <summary>Takes a product off sale when its combinations run out, and back where the shop wants that. Belongs in the transaction that moves the stock.</summary>
    /// <param name="product">As it was read under its lock; changed as well.</param>
    public async Task ActAsync(Product product)
    {
        if (!product.AllowAddingOnlyExistingAttributeCombinations || product.LowStockActivity is LowStockActivity.Nothing)
            return;

        var stock = (await combinations.Table.Where(combination => combination.ProductId == product.Id).Select(combination => combination.StockQuantity).ToListAsync()).Sum();
        var isLow = stock <= product.MinStockQuantity;
        if (!isLow && !catalogue.PublishBackProductWhenCancellingOrders)
            return;

        if (product.LowStockActivity is LowStockActivity.DisableBuyButton)
            (product.DisableBuyButton, product.DisableWishlistButton) = (isLow, isLow);
        else
            product.Published = !isLow;

        await products.UpdateAsync(product);
    }

    /// <summary>Tells the owner that a combination has fallen below what the owner wants to be told of. After the movement: a mail is no part of it.</summary>
    public Task TellAsync(ProductAttributeCombination combination, int taken) =>
        taken > 0 && combination.StockQuantity < combination.NotifyAdminForQuantityBelow
            ? messages.SendQuantityBelowStoreOwnerNotificationAsync(combination, localization.DefaultAdminLanguageId)
            : Task.CompletedTask;
}
