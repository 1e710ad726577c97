using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>The offers of an account as they should be now. Listings are read before the values, so that a later change shows in their version.</summary>
public sealed class CurrentOffers(
    IRepository<MarketplaceListing> listings,
    CatalogueReader catalogue,
    KeepListings keep,
    GivenUpIds givenUp,
    ListingOverrides overrides,
    OfferBuilder builder)
{
    /// <summary>Brings the listings up to date first.</summary>
    public async Task<IReadOnlyList<ProductOffer>> OfProductsAsync(MarketplaceAccount account, IReadOnlyCollection<int> productIds)
    {
        var known = await ListingsAsync(account, productIds);
        var page = await catalogue.ReadAsync(account.StoreId, productIds);
        var owners = await overrides.OfAsync(account.Id, productIds);
        var changed = await keep.KeepAsync(account, page, known, ListingOverrides.IdsAmong(owners));
        if (changed)
            known = await ListingsAsync(account, productIds);
        if (await givenUp.PassOnAsync(account.Id, known))
            (changed, known) = (true, await ListingsAsync(account, productIds));
        if (changed)
            page = await catalogue.ReadAsync(account.StoreId, productIds);

        return await builder.BuildAsync(account, page, known, owners);
    }

    /// <summary>Under the ids that the products are listed with; nothing is written.</summary>
    public async Task<IReadOnlyList<ProductOffer>> AsListedAsync(MarketplaceAccount account, IReadOnlyCollection<int> productIds)
    {
        var known = await ListingsAsync(account, productIds);
        return await builder.BuildAsync(account, await catalogue.ReadAsync(account.StoreId, productIds), known, await overrides.OfAsync(account.Id, productIds));
    }

    /// <summary>The next products by id, as <see cref="AsListedAsync"/>.</summary>
    public async Task<OfferPage> ListedFromAsync(MarketplaceAccount account, int firstId, int count)
    {
        var page = await catalogue.ReadFromAsync(account.StoreId, firstId, count);
        var next = NextId(page, count);
        return new OfferPage(await builder.BuildAsync(account, page, await ListingsAsync(account, firstId, next), await OwnersAsync(account, page)), page, next);
    }

    /// <summary>The next products by id, with the listings brought up to date.</summary>
    public async Task<OfferPage> FromAsync(MarketplaceAccount account, int firstId, int count)
    {
        var page = await catalogue.ReadFromAsync(account.StoreId, firstId, count);
        var next = NextId(page, count);
        var known = await ListingsAsync(account, firstId, next);
        var owners = await OwnersAsync(account, page);
        if (await keep.KeepAsync(account, page, known, ListingOverrides.IdsAmong(owners)))
            known = await ListingsAsync(account, firstId, next);
        if (await givenUp.PassOnAsync(account.Id, known))
            known = await ListingsAsync(account, firstId, next);

        return new OfferPage(await builder.BuildAsync(account, page, known, owners), page, next);
    }

    private static int? NextId(IReadOnlyList<CatalogueProduct> page, int count) => page.Count < count ? null : page[^1].Product.Id + 1;

    private Task<IReadOnlyDictionary<ProductIdentity, MarketplaceListingOverride>> OwnersAsync(MarketplaceAccount account, IReadOnlyList<CatalogueProduct> page) =>
        overrides.OfAsync(account.Id, [.. page.Select(item => item.Product.Id)]);

    private async Task<List<MarketplaceListing>> ListingsAsync(MarketplaceAccount account, IReadOnlyCollection<int> productIds)
    {
        var wanted = productIds.ToHashSet();
        var around = await listings.Table.Where(listing => listing.AccountId == account.Id).Around(listing => listing.ProductId, wanted).ToListAsync();
        return [.. around.Where(listing => wanted.Contains(listing.ProductId))];
    }

    // By range, not by id, so that the listings of products that are no longer in the table come too.
    private async Task<List<MarketplaceListing>> ListingsAsync(MarketplaceAccount account, int firstId, int? nextId)
    {
        var inRange = listings.Table.Where(listing => listing.AccountId == account.Id && listing.ProductId >= firstId);
        return await (nextId is { } end ? inRange.Where(listing => listing.ProductId < end) : inRange).ToListAsync();
    }
}

/// <param name="Products">Products looked at, listed or not.</param>
/// <param name="NextId">Where the next page begins; null after the last one.</param>
public sealed record OfferPage(IReadOnlyList<ProductOffer> Offers, IReadOnlyList<CatalogueProduct> Products, int? NextId);
