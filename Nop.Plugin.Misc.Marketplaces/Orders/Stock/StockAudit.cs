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
    StockFigures figures,
    StockDifferences differences,
    Leases leases,
    TimeProvider time)
{
    private const int PageSize = 100;
    private static readonly TimeSpan _lookBack = TimeSpan.FromDays(7);
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(3);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await leases.TryTakeAsync("stock-audit", _lease) is { } lease)
            await lease.HoldForAsync(() => LookAsync(lease, cancellationToken));
    }

    private async Task LookAsync(Lease lease, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().UtcDateTime - _lookBack;
        var known = await differences.ProductIdsAsync();
        var suspects = new List<int>();
        foreach (var page in known.Chunk(PageSize))
            suspects.AddRange(await LookAsync(page, since, record: false));

        foreach (var page in (await SoldAsync(since)).Except(known).Order().Chunk(PageSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            suspects.AddRange(await LookAsync(page, since, record: false));
            if (!await lease.RenewAsync())
                return;
        }

        // A movement may have been under way at the first look; what still differs at the second one is told.
        foreach (var page in suspects.Chunk(PageSize))
            await LookAsync(page, since, record: true);
    }

    /// <summary>A person has counted what a difference is about, and the shop has the right figure now.</summary>
    /// <returns>False when there is nothing to count any more, or a sale came in between: the person should look again.</returns>
    public async Task<bool> CountedAsync(int differenceId) =>
        await differences.FindAsync(differenceId) is { } known
            && await FigureAsync(known) is { } figure
            && figure == await FigureAsync(known)
            && await differences.CountedAsync(known, figure);

    private async Task<StockFigure?> FigureAsync(MarketplaceStockDifference known) =>
        await products.Table.FirstOrDefaultAsync(product => product.Id == known.ProductId) is { } product
            ? (await figures.OfAsync([product], [known], time.GetUtcNow().UtcDateTime - _lookBack))[product.Id].FirstOrDefault(figure => figure.CombinationId == known.CombinationId)
            : null;

    /// <summary>Once: page by page the orders of all the days would be gone through for each page.</summary>
    private async Task<List<int>> SoldAsync(DateTime since) =>
        await (
            from line in lines.Table
            join order in orders.Table on line.MarketplaceOrderId equals order.Id
            where order.UpdatedOnUtc > since && line.ProductId > 0
            select line.ProductId)
        .Distinct()
        .ToListAsync();

    /// <summary>The products with news.</summary>
    private async Task<IReadOnlyList<int>> LookAsync(int[] productIds, DateTime since, bool record)
    {
        var found = new List<int>();
        var differing = await differences.OfProductsAsync(productIds);
        var known = differing.ToLookup(difference => difference.ProductId);
        var all = await figures.OfAsync(await products.Table.Where(product => productIds.Contains(product.Id)).ToListAsync(), [.. differing], since);
        foreach (var productId in productIds)
        {
            var own = known[productId].ToList();
            var now = all[productId].ToList();
            foreach (var figure in now)
            {
                var difference = own.Find(difference => difference.CombinationId == figure.CombinationId);
                if (StockDifferences.IsNews(difference, figure))
                    found.Add(productId);
                if (record)
                    await differences.RecordAsync(difference, figure);
            }

            foreach (var difference in own.Where(difference => IsOver(difference, now, since)))
                await differences.ForgetAsync(difference);
        }

        return [.. found.Distinct()];
    }

    /// <summary>Nothing is counted there any more, or the history that is looked at begins after its end.</summary>
    private static bool IsOver(MarketplaceStockDifference difference, IReadOnlyList<StockFigure> now, DateTime since) =>
        now.FirstOrDefault(figure => figure.CombinationId == difference.CombinationId) is not { } figure
        || (difference.EndedOnUtc < since && figure.Agrees);
}
