using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Catalog;

[TestFixture]
public class OncePerProductTests
{
    [Test]
    public void No_part_has_two_listings_of_a_product_and_none_is_left_out() =>
        Prop.ForAll<byte[]>(products =>
        {
            var listings = products.Select((product, index) => new MarketplaceListing { Id = index, ProductId = product % 7 }).ToList();

            var parts = OncePerProduct.Split(listings, listing => listing).ToList();

            return parts.All(part => part.Select(listing => listing.ProductId).Distinct().Count() == part.Count)
                && parts.All(part => part.Select(listing => listing.ProductId).SequenceEqual(part.Select(listing => listing.ProductId).Order()))
                && parts.SelectMany(part => part).Select(listing => listing.Id).Order().SequenceEqual(listings.Select(listing => listing.Id));
        }).QuickCheckThrowOnFailure();

    [Test]
    public void Products_with_one_listing_each_stay_together()
    {
        var listings = Enumerable.Range(1, 500).Select(id => new MarketplaceListing { Id = id, ProductId = id });

        Assert.That(OncePerProduct.Split(listings, listing => listing).ToList(), Has.Count.EqualTo(1));
    }
}
