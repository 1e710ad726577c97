using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Gives products and combinations the ids that the owner has typed, or leaves them to the identity rule again. The ids before are taken off sale.</summary>
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
    private const int MostAtOnce = 500;
    private static readonly TimeSpan _lease = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    /// <returns>Why not; null when it is done.</returns>
    public async Task<OwnerText?> MapAsync(MarketplaceAccount account, ProductIdentity product, HandMadeIds ids) =>
        (await MapAsync(account, new Dictionary<ProductIdentity, HandMadeIds?> { [product] = ids })).GetValueOrDefault(product);

    public Task UnmapAsync(MarketplaceAccount account, ProductIdentity product) => WriteAsync(account, new Dictionary<ProductIdentity, HandMadeIds?> { [product] = null }, null);

    /// <summary>Many at the same time, so that products may exchange their ids.</summary>
    /// <param name="moves">Null for ids that are left to the identity rule.</param>
    /// <returns>Those that stay what they were, and why.</returns>
    public async Task<IReadOnlyDictionary<ProductIdentity, OwnerText>> MapAsync(MarketplaceAccount account, IReadOnlyDictionary<ProductIdentity, HandMadeIds?> moves)
    {
        // Two who type the same id at the same time would both find it free.
        if (await leases.TryTakeAsync($"map/{account.Id}", _lease, _patience, CancellationToken.None) is not { } lease)
            return moves.ToDictionary(move => move.Key, _ => new OwnerText(CatalogTexts.MappingUnderWay));

        return await lease.HoldForAsync(async () =>
        {
            var objections = await rules.ObjectionsAsync(account, moves);
            await WriteAsync(account, moves.Where(move => !objections.ContainsKey(move.Key)).ToDictionary(move => move.Key, move => move.Value), lease);
            return objections;
        });
    }

    /// <summary>All of them before the first listing changes: whoever looks at one finds that its id has gone to another.</summary>
    private async Task WriteAsync(MarketplaceAccount account, IReadOnlyDictionary<ProductIdentity, HandMadeIds?> moves, Lease? lease)
    {
        foreach (var some in moves.Chunk(MostAtOnce))
        {
            foreach (var (product, ids) in some)
                await rows.WriteAsync(account.Id, product, ids);
            await RenewAsync(lease);
        }

        foreach (var productIds in moves.Keys.Select(product => product.ProductId).Distinct().Chunk(MostAtOnce).Select(some => some.ToList()))
        {
            var known = await listings.Table.Where(listing => listing.AccountId == account.Id && productIds.Contains(listing.ProductId)).ToListAsync();
            await keep.KeepAsync(account, await catalogue.ReadAsync(account.StoreId, productIds), known);
            foreach (var productId in productIds)
                await marks.MarkProductAsync(productId, SendCause.Owner);
            await RenewAsync(lease);
        }

        signal.Raise();
    }

    private static Task RenewAsync(Lease? lease) => lease?.RenewAsync() ?? Task.CompletedTask;
}
