using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>Records what is known of listings that need no sending.</summary>
public sealed class SyncedListings(ListingStates states, DirtyMarks marks, Journal journal)
{
    private const int ShownIds = 5;

    /// <summary>Nothing is to be sent: clears the marks that are still as they were read.</summary>
    public async Task RecordAsync(IReadOnlyCollection<ListingOffer> synced)
    {
        await ExplainAsync(synced);
        await marks.ClearAsync(synced.Select(part => part.Listing));
    }

    /// <summary>Writes down the problems that are new and removes those that are no more.</summary>
    public async Task ExplainAsync(IEnumerable<ListingOffer> synced)
    {
        var news = synced.Where(part => ListingStates.Stored(part.Problem) != part.Listing.LastError).ToList();
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
