using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

public sealed class ListingListFactory(
    IRepository<MarketplaceListing> listings,
    IRepository<Product> products,
    AccountLabels labels,
    LocalizedTexts texts,
    AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.";

    public async Task<ListingListModel> PrepareListAsync(ListingSearchModel search)
    {
        var found = await Filter(search).OrderBy(listing => listing.ProductId).ThenBy(listing => listing.Id).ToPagedListAsync(search.Page - 1, search.PageSize);
        var names = await labels.AllAsync();
        var productNames = await ProductNamesAsync([.. found.Select(listing => listing.ProductId).Distinct()]);
        return await new ListingListModel().PrepareToGridAsync(search, found, () => found.SelectAwait(async listing => new ListingRowModel
        {
            Id = listing.Id,
            Marketplace = names.GetValueOrDefault(listing.AccountId, ""),
            ProductId = listing.ProductId,
            Product = productNames.GetValueOrDefault(listing.ProductId, $"#{listing.ProductId}"),
            ExternalProductId = ForeignId.Read(listing.ExternalProductId),
            ExternalVariationId = ForeignId.Read(listing.ExternalVariationId),
            Offer = await OfferAsync(listing),
            AcknowledgedOn = await times.LocalAsync(listing.AcknowledgedOnUtc),
            IsChanged = listing.DirtySinceUtc is not null,
            IsGivenUp = listing.GivenUp != 0,
            Problem = await texts.StoredAsync(listing.LastError),
        }));
    }

    private IQueryable<MarketplaceListing> Filter(ListingSearchModel search)
    {
        // What is given up and taken off sale is of no interest any more.
        var query = listings.Table.Where(listing => listing.GivenUp == 0 || listing.DirtySinceUtc != null);
        if (search.AccountId > 0)
            query = query.Where(listing => listing.AccountId == search.AccountId);
        if (search.OnlyChanged)
            query = query.Where(listing => listing.DirtySinceUtc != null);
        if (search.OnlyProblems)
            query = query.Where(listing => listing.LastError != null);
        if (!string.IsNullOrWhiteSpace(search.Product))
        {
            var text = ForeignId.Write(search.Product.Trim());
            query = query.Where(listing => listing.ExternalProductId.Contains(text)
                || listing.ExternalVariationId.Contains(text)
                || products.Table.Any(product => product.Id == listing.ProductId && (product.Name.Contains(text) || (product.Sku != null && product.Sku.Contains(text)))));
        }

        return query;
    }

    private async Task<string?> OfferAsync(MarketplaceListing listing)
    {
        if (OfferContent.Read(listing.AcknowledgedOffer) is not { } offer)
            return null;

        var text = await texts.FormatAsync($"{Keys}Offer", offer.Quantity, Euro.Text(offer.Price));
        return offer.Enabled ? text : $"{text} · {await texts.GetAsync($"{Keys}Disabled")}";
    }

    private async Task<Dictionary<int, string>> ProductNamesAsync(int[] productIds)
    {
        if (productIds.Length == 0)
            return [];

        var found = await products.Table
            .Where(product => productIds.Contains(product.Id))
            .Select(product => new { product.Id, product.Name })
            .ToListAsync();
        return found.ToDictionary(product => product.Id, product => product.Name ?? $"#{product.Id}");
    }
}
