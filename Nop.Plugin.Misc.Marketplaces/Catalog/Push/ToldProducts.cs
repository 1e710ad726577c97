using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>What follows when a marketplace has taken products, whether that means that it shows them already or not.</summary>
public sealed class ToldProducts(DirtyMarks marks, SyncedListings synced, GivenUpIds givenUp)
{
    /// <summary>Of those that were told there is no more to be sent already; of the others there never was, but of those whose additional stock waits.</summary>
    public async Task DoneAsync(IReadOnlyCollection<ProductOffer> products)
    {
        await givenUp.TakenOffAsync([.. products.Where(product => product.IsGivenUp).SelectMany(product => product.Told).Select(part => part.Listing)]);
        var untold = products.SelectMany(product => product.Parts).Where(part => part.Content is null && !part.MoreWaits).ToList();
        await synced.ExplainAsync(untold);
        await marks.ClearAsync(untold.Select(part => part.Listing));
    }
}
