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

    /// <summary>The next products by id, what is listed of them, and what the owner says of them; nothing is computed yet, nor written.</summary>
    public async Task<ListedPage> ReadFromAsync(MarketplaceAccount account, int firstId, int count)
    {
        var page = await catalogue.ReadFromAsync(account.StoreId, firstId, count);
        var next = NextId(page, count);
        return new ListedPage(page, await ListingsAsync(account, firstId, next), await OwnersAsync(account, page), firstId, next);
    }

    /// <summary>The next products by id, as <see cref="AsListedAsync"/>.</summary>
    public async Task<OfferPage> ListedFromAsync(MarketplaceAccount account, int firstId, int count)
    {
        var page = await ReadFromAsync(account, firstId, count);
        return new OfferPage(await builder.BuildAsync(account, page.Products, page.Listings, page.Owners), page.Products, page.NextId);
    }

    /// <summary>With the listings brought up to date first.</summary>
    public async Task<IReadOnlyList<ProductOffer>> OfPageAsync(MarketplaceAccount account, ListedPage page)
    {
        var known = page.Listings;
        if (await keep.KeepAsync(account, page.Products, known, ListingOverrides.IdsAmong(page.Owners)))
            known = await ListingsAsync(account, page.FirstId, page.NextId);
        if (await givenUp.PassOnAsync(account.Id, known))
            known = await ListingsAsync(account, page.FirstId, page.NextId);

        return await builder.BuildAsync(account, page.Products, known, page.Owners);
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
    private async Task<IReadOnlyList<MarketplaceListing>> ListingsAsync(MarketplaceAccount account, int firstId, int? nextId)
    {
        var inRange = listings.Table.Where(listing => listing.AccountId == account.Id && listing.ProductId >= firstId);
        return [.. await (nextId is { } end ? inRange.Where(listing => listing.ProductId < end) : inRange).ToListAsync()];
    }
}

/// <summary>Products whose ids follow each other, with all listings of an account in that range, those of products that are no longer there too.</summary>
/// <param name="NextId">Where the next page begins; null after the last one.</param>
public sealed record ListedPage(
    IReadOnlyList<CatalogueProduct> Products,
    IReadOnlyList<MarketplaceListing> Listings,
    IReadOnlyDictionary<ProductIdentity, MarketplaceListingOverride> Owners,
    int FirstId,
    int? NextId);

/// <param name="Products">Products looked at, listed or not.</param>
/// <param name="NextId">Where the next page begins; null after the last one.</param>
public sealed record OfferPage(IReadOnlyList<ProductOffer> Offers, IReadOnlyList<CatalogueProduct> Products, int? NextId);
