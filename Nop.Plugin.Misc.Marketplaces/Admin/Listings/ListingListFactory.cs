using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

public sealed class ListingListFactory(IRepository<MarketplaceListing> listings, IRepository<Product> products, ListingRows rows)
{
    public async Task<ListingListModel> PrepareListAsync(ListingSearchModel search)
    {
        var wanted = Filter(search).OrderBy(listing => listing.ProductId).ThenBy(listing => listing.Id);
        var found = string.IsNullOrWhiteSpace(search.Product) ? await wanted.ToPagedListAsync(search.Page - 1, search.PageSize) : await wanted.PageOfHitsAsync(listings, search);
        var shown = await rows.OfAsync([.. found]);
        return await new ListingListModel().PrepareToGridAsync(search, found, () => shown.SelectAwait(ValueTask.FromResult));
    }

    private IQueryable<MarketplaceListing> Filter(ListingSearchModel search)
    {
        var query = listings.Table.OfInterest();
        if (search.AccountId > 0)
            query = query.Where(listing => listing.AccountId == search.AccountId);
        if (search.OnlyChanged)
            query = query.NotYetApplied();
        if (search.OnlyQuarantined)
            query = QuarantinedListings.Among(query);
        if (search.OnlyProblems)
            query = query.WithProblem();
        if (search.OnlyNotSold)
            query = query.NotSoldThere();
        if (!string.IsNullOrWhiteSpace(search.Product))
        {
            var text = ForeignId.Write(search.Product.Trim());
            query = query.Where(listing => listing.ExternalProductId.Contains(text)
                || listing.ExternalVariationId.Contains(text)
                || products.Table.Any(product => product.Id == listing.ProductId && (product.Name.Contains(text) || (product.Sku != null && product.Sku.Contains(text)))));
        }

        return query;
    }
}
