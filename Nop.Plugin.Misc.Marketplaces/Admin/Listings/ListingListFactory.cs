using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Push;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

public sealed class ListingListFactory(
    IRepository<MarketplaceListing> listings,
    IRepository<Product> products,
    ProductNames productNames,
    AccountLabels labels,
    OverrideMarks own,
    OfferTexts offers,
    LocalizedTexts texts,
    AdminTimes times)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Listings.";

    public async Task<ListingListModel> PrepareListAsync(ListingSearchModel search)
    {
        var found = await Filter(search).OrderBy(listing => listing.ProductId).ThenBy(listing => listing.Id).ToPagedListAsync(search.Page - 1, search.PageSize);
        var names = await labels.AllAsync();
        var named = await productNames.OfAsync([.. found]);
        var rules = await own.OfAsync([.. found]);
        return await new ListingListModel().PrepareToGridAsync(search, found, () => found.SelectAwait(async listing =>
            await RowAsync(listing, rules[listing.Id], names.GetValueOrDefault(listing.AccountId, ""), named[new ProductIdentity(listing.ProductId, listing.CombinationId)])));
    }

    private async Task<ListingRowModel> RowAsync(MarketplaceListing listing, string rules, string marketplace, string product)
    {
        var state = ListingState.Of(listing);
        return new ListingRowModel
        {
            Id = listing.Id,
            Marketplace = marketplace,
            AccountId = listing.AccountId,
            ProductId = listing.ProductId,
            CombinationId = listing.CombinationId,
            Own = rules,
            Product = product,
            ExternalProductId = ForeignId.Read(listing.ExternalProductId),
            ExternalVariationId = ForeignId.Read(listing.ExternalVariationId),
            SentOffer = listing.BatchId == 0 ? "" : await offers.TextAsync(listing.SentOffer),
            SentOn = await times.TextAsync(listing.SentOnUtc),
            AppliedOffer = await offers.TextAsync(listing.AcknowledgedOffer),
            AppliedOn = await times.TextAsync(listing.AcknowledgedOnUtc),
            State = await texts.GetAsync($"{Keys}{state.Key}"),
            Tone = state.Tone,
            Note = await NoteAsync(listing, state),
            Problem = await texts.StoredAsync(listing.LastError),
            Validation = listing.ValidatedOnUtc is null ? null : await texts.GetAsync($"{Keys}{(listing.ValidationError is null ? "Validated" : "Objected")}"),
            ValidatedOn = await times.TextAsync(listing.ValidatedOnUtc),
            Objection = await texts.StoredAsync(listing.ValidationError),
        };
    }

    private async Task<string?> NoteAsync(MarketplaceListing listing, ListingState state) => state switch
    {
        { Key: "Quarantined" } => await texts.FormatAsync($"{Keys}QuarantinedSince", listing.Attempts, await times.TextAsync(listing.QuarantinedOnUtc)),
        { Key: "MoreWaits" } => await texts.GetAsync($"{Keys}MoreWaits.Note"),
        { Tone: "bad" } when listing.NextAttemptOnUtc is { } next => await texts.FormatAsync($"{Keys}NextAttempt", await times.TextAsync(next)),
        _ => null,
    };

    private IQueryable<MarketplaceListing> Filter(ListingSearchModel search)
    {
        // What is given up and taken off sale is of no interest any more.
        var query = listings.Table.Where(listing => listing.GivenUp == 0 || listing.DirtySinceUtc != null || listing.BatchId != 0);
        if (search.AccountId > 0)
            query = query.Where(listing => listing.AccountId == search.AccountId);
        if (search.OnlyChanged)
            query = query.Where(listing => listing.DirtySinceUtc != null || listing.BatchId != 0);
        if (search.OnlyQuarantined)
            query = QuarantinedListings.Among(query);
        if (search.OnlyProblems)
            query = query.Where(listing => listing.LastError != null || listing.ValidationError != null);
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
