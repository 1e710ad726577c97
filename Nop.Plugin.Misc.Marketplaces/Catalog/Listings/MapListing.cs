using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Gives a product or a combination the ids that the owner has typed, or leaves them to the identity rule again. The ids before are taken off sale.</summary>
public sealed class MapListing(
    MappingRules rules,
    OverrideRows rows,
    IRepository<MarketplaceListing> listings,
    CatalogueReader catalogue,
    KeepListings keep,
    DirtyMarks marks,
    Leases leases,
    PushSignal signal)
{
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    /// <returns>Why not; null when it is done.</returns>
    public async Task<OwnerText?> MapAsync(MarketplaceAccount account, ProductIdentity product, HandMadeIds ids)
    {
        // Two who type the same id at the same time would both find it free.
        if (await leases.TryTakeAsync($"map/{account.Id}", _lease, _patience, CancellationToken.None) is not { } lease)
            return new OwnerText(CatalogTexts.MappingUnderWay);

        return await lease.HoldForAsync(async () =>
        {
            if (await rules.ObjectionAsync(account, product, ids) is { } objection)
                return objection;

            await WriteAsync(account, product, ids);
            return null;
        });
    }

    public Task UnmapAsync(MarketplaceAccount account, ProductIdentity product) => WriteAsync(account, product, null);

    private async Task WriteAsync(MarketplaceAccount account, ProductIdentity product, HandMadeIds? ids)
    {
        await rows.WriteAsync(account.Id, product, ids);
        var known = await listings.Table.Where(listing => listing.AccountId == account.Id && listing.ProductId == product.ProductId).ToListAsync();
        await keep.KeepAsync(account, await catalogue.ReadAsync(account.StoreId, [product.ProductId]), known);
        await marks.MarkProductAsync(product.ProductId);
        signal.Raise();
    }
}
