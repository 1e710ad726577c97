using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Validation;

/// <summary>Writes what a marketplace would say to offers at their listings; what was sent and what is applied stays as it is.</summary>
public sealed class ValidationResults(IRepository<MarketplaceListing> listings, TimeProvider time)
{
    /// <param name="askedUtc">An offer that was applied since has nothing to do with this one.</param>
    /// <param name="objection">The marketplace's words; null when it has nothing to object.</param>
    public async Task RecordAsync(IEnumerable<ProductOffer> products, DateTime askedUtc, OwnerText? objection)
    {
        var (now, text) = (time.GetUtcNow().UtcDateTime, ListingStates.Stored(objection));
        foreach (var apart in OncePerProduct.Split(products.SelectMany(product => product.Told), part => part.Listing))
        {
            var ids = apart.Select(part => part.Listing.Id).ToList();
            await Deadlocks.RetryAsync(() => listings.Table
                .Where(listing => ids.Contains(listing.Id) && (listing.AcknowledgedOnUtc == null || listing.AcknowledgedOnUtc <= askedUtc))
                .Set(listing => listing.ValidatedOnUtc, now)
                .Set(listing => listing.ValidationError, text)
                .UpdateAsync());
        }
    }
}
