using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Stock;

/// <summary>
/// Compares the stock of what we sold lately with its history. nop saves whole product rows, so a checkout or a save in the admin can write an
/// old figure over a movement, ours or its own; the history still has both, and so shows it. Nothing is corrected: only a person can count.
/// </summary>
public sealed class StockAudit(
    IRepository<MarketplaceOrder> orders,
    IRepository<MarketplaceOrderLine> lines,
    IRepository<Product> products,
    IRepository<ProductAttributeCombination> combinations,
    IRepository<StockQuantityHistory> history,
    IRepository<MarketplaceJournalEntry> journalEntries,
    Journal journal,
    TimeProvider time)
{
    private const int PageSize = 100;
    private static readonly TimeSpan _lookBack = TimeSpan.FromDays(7);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime - _lookBack;
        var last = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var page = await (
                    from line in lines.Table
                    join order in orders.Table on line.MarketplaceOrderId equals order.Id
                    where order.UpdatedOnUtc > since && line.ProductId > last
                    orderby line.ProductId
                    select line.ProductId)
                .Distinct()
                .OrderBy(id => id)
                .Take(PageSize)
                .ToListAsync();
            if (page.Count == 0)
                return;

            foreach (var product in await products.GetByIdsAsync(page))
                await AuditAsync(product, since);

            last = page[^1];
        }
    }

    private async Task AuditAsync(Product product, DateTime since)
    {
        if (product.Deleted || product.UseMultipleWarehouses)
            return;

        var entries = await history.Table
            .Where(entry => entry.ProductId == product.Id && entry.CreatedOnUtc > since)
            .OrderBy(entry => entry.Id)
            .ToListAsync();
        switch (product.ManageInventoryMethod)
        {
            case ManageInventoryMethod.ManageStock:
                await CompareAsync(product.Sku ?? $"{product.Id}", entries, product.StockQuantity);
                break;

            case ManageInventoryMethod.ManageStockByAttributes:
                foreach (var combination in await combinations.Table.Where(row => row.ProductId == product.Id).ToListAsync())
                {
                    var ofCombination = entries.Where(entry => entry.CombinationId == combination.Id).ToList();
                    await CompareAsync(combination.Sku ?? $"{product.Id}/{combination.Id}", ofCombination, combination.StockQuantity);
                }

                break;
        }
    }

    private async Task CompareAsync(string name, List<StockQuantityHistory> entries, int actual)
    {
        if (StockHistorySum.Of(entries) is not { } expected || expected == actual)
            return;

        var arguments = TextArguments.Write(name, expected, actual);
        if (!await journalEntries.Table.AnyAsync(entry => entry.TextKey == OrderTexts.StockDifference && entry.Arguments == arguments))
            await journal.AccountAsync(0, JournalLevel.Warning, OrderTexts.StockDifference, name, expected, actual);
    }
}
