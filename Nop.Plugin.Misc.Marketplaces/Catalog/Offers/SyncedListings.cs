using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>Records what is known of listings that need no sending.</summary>
public sealed class SyncedListings(ListingStates states, DirtyMarks marks, Journal journal, TimeProvider time)
{
    private const int ShownIds = 5;

    /// <summary>Clears the marks of those of which nothing is to be sent now, as far as they are still as they were read.</summary>
    /// <returns>Those of which something is.</returns>
    public async Task<IReadOnlyList<ProductOffer>> RecordAsync(IReadOnlyCollection<ProductOffer> offers)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var quiet = offers.Where(offer => !offer.HasNews(now)).SelectMany(offer => offer.Parts).ToLookup(part => part.IsSynced);
        await ExplainAsync(quiet[true].Where(part => !part.MoreWaits));
        await marks.ClearAsync(quiet[true].Where(part => !part.MoreWaits).Select(part => part.Listing));
        await marks.MoreStockWaitsAsync(quiet[true].Where(part => part.MoreWaits).Select(part => part.Listing));
        await marks.StillFailedAsync(quiet[false].Select(part => part.Listing));
        return [.. offers.Where(offer => offer.HasNews(now))];
    }

    /// <summary>Writes down the problems that are new and removes those that are no more.</summary>
    public async Task ExplainAsync(IEnumerable<ListingOffer> synced)
    {
        // What the marketplace is still at may come back with words of its own.
        var news = synced.Where(part => part.Listing.BatchId == 0 && ListingStates.Stored(part.Problem) != part.Listing.LastError).ToList();
        foreach (var apart in OncePerProduct.Split(news, part => part.Listing))
        {
            foreach (var same in apart.GroupBy(part => part.Problem))
                await states.SyncedAsync([.. same.Select(part => part.Listing.Id)], same.Key);
        }

        var refused = news.Where(part => part.Problem?.Key == CatalogTexts.DuplicateIdentity).ToList();
        foreach (var ofAccount in refused.GroupBy(part => part.Listing.AccountId))
        {
            var ids = ofAccount.Select(part => part.Listing.ExternalProductId).Distinct(Identity.Comparer).Take(ShownIds);
            await journal.AccountAsync(ofAccount.Key, JournalLevel.Warning, new(CatalogTexts.ListingsRefused, ofAccount.Count(), string.Join(", ", ids)));
        }
    }
}
