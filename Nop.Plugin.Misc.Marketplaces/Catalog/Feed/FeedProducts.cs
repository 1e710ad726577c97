using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Services.Stores;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Feed;

/// <summary>Products of a page as a feed shows them: the offers that a push would tell, and what a buyer sees beside them.</summary>
public sealed class FeedProducts(
    FeedTexts texts, FeedPictures pictures, FeedGroups groups, CombinationNames combinations, VatRates rates, PriceCustomer customers, IStoreService stores, HeldFeed held)
{
    public async Task<IReadOnlyList<FeedProduct>> OfAsync(MarketplaceAccount account, OfferPage page)
    {
        var products = page.Products.ToDictionary(item => item.Product.Id);
        var offers = (await held.HoldAsync(account, page.Offers)).Where(offer => !offer.IsGivenUp && offer.Told.Any() && products.ContainsKey(offer.ProductId)).ToList();
        var ids = offers.Select(offer => offer.ProductId).Distinct().ToList();
        if (ids.Count == 0)
            return [];

        var store = await stores.GetStoreByIdAsync(account.StoreId);
        var storeUrl = $"{(store?.Url ?? "").TrimEnd('/')}/";
        var (ofTexts, ofPictures) = (await texts.OfAsync(ids), await pictures.OfAsync(ids, storeUrl));
        var (paths, makers) = (await groups.CategoriesAsync(ids), await groups.ManufacturersAsync(ids));
        var names = await combinations.OfAsync([.. ids.SelectMany(id => products[id].Combinations)], account.ColourAttributeId);
        var buyer = await customers.AtHomeAsync(account);

        var feed = new List<FeedProduct>(offers.Count);
        foreach (var offer in offers)
        {
            var item = products[offer.ProductId];
            var (product, text) = (item.Product, ofTexts.GetValueOrDefault(offer.ProductId));
            var own = OwnCombination(offer, item);
            var colour = Colour(offer, names);
            feed.Add(new FeedProduct(
                offer.ToOffer(),
                PlainText.Of($"{product.Name} {(own is null ? colour : names.GetValueOrDefault(own.Id, CombinationName.None).Whole)}".TrimEnd()),
                string.IsNullOrEmpty(text?.Slug) ? "" : storeUrl + text.Slug,
                [.. ofPictures[product.Id]],
                [.. paths.GetValueOrDefault(product.Id, []).Select(PlainText.Of)],
                await rates.OfAsync(buyer, product.TaxCategoryId, product.IsTaxExempt),
                PlainText.Of(makers.GetValueOrDefault(product.Id)),
                PartNumber(own is null ? product.ManufacturerPartNumber : own.ManufacturerPartNumber),
                BarCode(own is not null ? own.Gtin : colour.Length > 0 ? null : product.Gtin),
                text?.WeightInGrams,
                string.IsNullOrEmpty(text?.Description) ? PlainText.Of(product.Name) : text.Description,
                account.FeedDispatchDays,
                Sizes(offer, item, names),
                PlainText.Of(colour)));
        }

        return feed;
    }

    /// <summary>The combination that is a product of its own at the marketplace, as a colour may be; null where the offer is of the whole product.</summary>
    private static ProductAttributeCombination? OwnCombination(ProductOffer offer, CatalogueProduct item) =>
        offer.Told.All(part => part.Listing.IsProductThere())
            ? item.Combinations.FirstOrDefault(combination => combination.Id == offer.Told.First().Listing.CombinationId)
            : null;

    /// <summary>Empty for what is told with all its colours, or without any. A bar code of the whole product is not one of them.</summary>
    private static string Colour(ProductOffer offer, IReadOnlyDictionary<int, CombinationName> names) =>
        offer.Told.Select(part => names.GetValueOrDefault(part.Listing.CombinationId, CombinationName.None).Colour).Distinct().Take(2).ToList() is [var only] ? only : "";

    private static Dictionary<string, FeedSize> Sizes(ProductOffer offer, CatalogueProduct item, IReadOnlyDictionary<int, CombinationName> names)
    {
        var combinations = item.Combinations.ToDictionary(combination => combination.Id);
        return offer.Told
            .Where(part => combinations.ContainsKey(part.Listing.CombinationId))
            .DistinctBy(part => part.Listing.VariationIdThere())
            .ToDictionary(part => part.Listing.VariationIdThere(), part => Size(combinations[part.Listing.CombinationId]));

        FeedSize Size(ProductAttributeCombination combination) => new(
            PlainText.Of(names.GetValueOrDefault(combination.Id, CombinationName.None).Size), PartNumber(combination.ManufacturerPartNumber), BarCode(combination.Gtin));
    }

    private static string? PartNumber(string? number) => string.IsNullOrWhiteSpace(number) || PlausibleCode.IsFiller(number) ? null : number.Trim();

    private static string? BarCode(string? code) => PlausibleCode.IsBarCode(code) ? code!.Trim() : null;
}
