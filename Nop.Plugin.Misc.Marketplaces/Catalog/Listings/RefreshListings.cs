using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Finds products that were added or changed since the last look and gives them their listings.</summary>
public sealed class RefreshListings(
    IRepository<Product> products,
    IRepository<MarketplaceListing> listings,
    CatalogueReader catalogue,
    KeepListings keep,
    AccountProgress progress,
    TimeProvider time)
{
    private const int PageSize = 500;

    // A product is stamped before it is saved: what was stamped shortly before the last look may not have been there yet.
    private static readonly TimeSpan _overlap = TimeSpan.FromMinutes(2);

    public async Task RunAsync(MarketplaceAccount account, CancellationToken cancellationToken)
    {
        // The first full comparison starts the count.
        if (account.ListingsCursorUtc is not { } cursor)
            return;

        var started = time.GetUtcNow().UtcDateTime;
        var since = cursor - _overlap;
        var last = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ids = await products.Table
                .Where(product => product.UpdatedOnUtc >= since && product.Id > last)
                .OrderBy(product => product.Id)
                .Select(product => product.Id)
                .Take(PageSize)
                .ToListAsync();
            if (ids.Count > 0)
                await KeepAsync(account, ids);
            if (ids.Count < PageSize)
                break;

            last = ids[^1];
        }

        await progress.ListingsRefreshedAsync(account.Id, started);
    }

    private async Task KeepAsync(MarketplaceAccount account, List<int> ids)
    {
        var known = await listings.Table.Where(listing => listing.AccountId == account.Id && ids.Contains(listing.ProductId)).ToListAsync();
        await keep.KeepAsync(account, await catalogue.ReadAsync(account.StoreId, ids), known);
    }
}
