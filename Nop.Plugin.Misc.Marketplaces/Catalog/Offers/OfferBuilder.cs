using Nop.Core.Domain.Catalog;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Products;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>Computes offers from loaded values and nop's own prices.</summary>
public sealed class OfferBuilder(PriceLists priceLists, ConflictSearch claims, ColourReader colourReader, Alongside alongside, TimeProvider time)
{
    /// <param name="page">The products of the listings, as far as they still exist.</param>
    /// <param name="owners">What the owner says of them.</param>
    public async Task<IReadOnlyList<ProductOffer>> BuildAsync(
        MarketplaceAccount account,
        IReadOnlyList<CatalogueProduct> page,
        IReadOnlyCollection<MarketplaceListing> listings,
        IReadOnlyDictionary<ProductIdentity, MarketplaceListingOverride> owners)
    {
        if (listings.Count == 0)
            return [];

        var claiming = await alongside.StartAsync(() => claims.FindAsync(account, listings));
        var pricing = priceLists.OfAsync(account, page);
        await Task.WhenAll(claiming, pricing);
        var (sharing, prices) = (await claiming, await pricing);
        var offers = await BuildAsync(account, page, listings, owners, sharing, prices);
        return prices.Disagreements.Count == 0
            ? offers
            : await BuildAsync(account, page, listings, owners, sharing, await priceLists.WithoutRowsAsync(account, prices.Disagreements));
    }

    private async Task<IReadOnlyList<ProductOffer>> BuildAsync(
        MarketplaceAccount account,
        IReadOnlyList<CatalogueProduct> page,
        IReadOnlyCollection<MarketplaceListing> listings,
        IReadOnlyDictionary<ProductIdentity, MarketplaceListingOverride> owners,
        IReadOnlyCollection<IdentityConflict> sharing,
        PriceList prices)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var byId = page.ToDictionary(item => item.Product.Id);
        var colours = await colourReader.OfAsync(account, page.SelectMany(item => item.Combinations));
        var pattern = IdentityPattern.Of(account);
        var refused = IdentityConflicts.Refused(sharing);
        var claimed = sharing.SelectMany(claim => new[] { claim.ExternalProductId, claim.ExternalVariationId }).ToHashSet(Identity.Comparer);

        var offers = new List<ProductOffer>();
        foreach (var ofProduct in listings.GroupBy(listing => listing.ProductId).OrderBy(group => group.Key))
        {
            var item = byId.GetValueOrDefault(ofProduct.Key);
            var parts = new List<ListingOffer>();
            foreach (var listing in ofProduct.Where(listing => listing.GivenUp == 0).OrderBy(listing => listing.CombinationId))
            {
                parts.Add(refused.TryGetValue(new ProductIdentity(listing.ProductId, listing.CombinationId), out var sharedId)
                    ? new ListingOffer(listing, null, new OwnerText(CatalogTexts.DuplicateIdentity, sharedId))
                    : await PartAsync(listing, item));
            }

            offers.AddRange(OffersOf(ofProduct.Key, parts, [.. ofProduct.Where(listing => listing.GivenUp != 0 && !Waits(listing, now)).Select(listing => Withdrawn(listing, false))]));
        }

        return offers;

        async Task<ListingOffer> PartAsync(MarketplaceListing listing, CatalogueProduct? item)
        {
            var combination = item?.Combinations.FirstOrDefault(combination => combination.Id == listing.CombinationId);
            var own = owners.GetValueOrDefault(new ProductIdentity(listing.ProductId, listing.CombinationId));
            if (item is null || item.Product.Deleted || (listing.CombinationId != 0 && combination is null)
                || !HasIds(item.Product, combination, HandMadeIds.Of(own)))
            {
                return Withdrawn(listing, IsTaken(listing, claimed));
            }

            if (listing.Waits(account, own))
                return Withdrawn(listing, false) with { Problem = new OwnerText(CatalogTexts.ToBeConfirmed) };

            var sellable = own?.Offered == false ? Sellable.Blocked(Obstacle.SwitchedOff) : SellableQuantity.Of(item, combination, StockPolicy.Of(account, own), now);
            var shopPrice = await prices.OfAsync(item.Product, combination);
            var price = PricePolicy.Of(account, own).Of(shopPrice);
            var offer = price is null
                ? Withdrawn(listing, false) with { Problem = new OwnerText(CatalogTexts.NoPrice) }
                : new ListingOffer(
                    listing,
                    new OfferContent(sellable.Quantity, sellable.Obstacle == Obstacle.None, price.Value),
                    sellable.Obstacle == Obstacle.None ? null : new OwnerText(CatalogTexts.ObstacleKey(sellable.Obstacle)));
            await prices.CheckAsync(item.Product, combination, shopPrice, isNews: !offer.IsSynced);
            return offer;
        }

        bool HasIds(Product product, ProductAttributeCombination? combination, HandMadeIds? typed)
        {
            var productId = ListingProposals.ProductId(pattern, product, HandMadeIds.Of(owners.GetValueOrDefault(new ProductIdentity(product.Id, 0))));
            return combination is null
                ? productId.Length > 0
                : ListingProposals.OfCombination(pattern, productId, combination, colours.GetValueOrDefault(combination.Id), typed) is not null;
        }
    }

    private static bool IsTaken(MarketplaceListing listing, HashSet<string> claimed) =>
        claimed.Contains(listing.IsProductThere() ? listing.ProductIdThere() : listing.VariationIdThere());

    /// <summary>Refused, and not yet due again; marked it stays.</summary>
    private static bool Waits(MarketplaceListing listing, DateTime now) =>
        listing.DirtySinceUtc is not null && listing.NextAttemptOnUtc > now && listing.NextAttemptOnUtc <= WrongClock.After(now);

    /// <summary>
    /// One for each id that the product has there, several when its combinations are products of their own. What was given up goes first. Variations of an
    /// id that is still in use are told with it; those that are off sale already need no telling.
    /// </summary>
    private static IEnumerable<ProductOffer> OffersOf(int productId, List<ListingOffer> parts, List<ListingOffer> givenUp)
    {
        var inUse = parts.Where(part => !part.Listing.IsProductThere()).Select(part => part.Listing.ProductIdThere()).ToHashSet();
        foreach (var former in givenUp.GroupBy(part => (Id: part.Listing.ProductIdThere(), part.IsSynced)))
        {
            if (former.Key.IsSynced || !inUse.Contains(former.Key.Id))
                yield return new ProductOffer(productId, [.. former]);
        }

        foreach (var ofId in parts.GroupBy(part => part.Listing.ProductIdThere()))
        {
            var joining = givenUp.Where(part => !part.IsSynced && inUse.Contains(ofId.Key) && part.Listing.ProductIdThere() == ofId.Key).ToList();
            // One that was refused must not keep the others from being told: it waits until they have nothing to say.
            if (!ofId.All(part => part.IsSynced))
                joining.RemoveAll(part => part.Listing.Attempts > 0);
            yield return new ProductOffer(productId, [.. ofId, .. joining]);
        }
    }

    /// <summary>Takes back what the marketplace was told, at the price it was told; what it was never told needs no taking back.</summary>
    private static ListingOffer Withdrawn(MarketplaceListing listing, bool takenByAnother) => new(
        listing,
        takenByAnother || !listing.IsTold() ? null : new OfferContent(0, false, OfferContent.Read(listing.AcknowledgedOffer)?.Price ?? OfferPrice.OffSale),
        new OwnerText(takenByAnother ? CatalogTexts.IdentityMoved : CatalogTexts.ObstacleKey(Obstacle.Gone)));
}
