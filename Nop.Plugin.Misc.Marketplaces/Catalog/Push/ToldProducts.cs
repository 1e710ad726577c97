using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>What follows when a marketplace has taken products, whether that means that it shows them already or not.</summary>
public sealed class ToldProducts(DirtyMarks marks, SyncedListings synced, GivenUpIds givenUp)
{
    /// <summary>There is no more to be sent, but of those whose additional stock waits; a mark that came since the offer was computed stays.</summary>
    public async Task DoneAsync(IReadOnlyCollection<ProductOffer> products)
    {
        await givenUp.TakenOffAsync([.. products.Where(product => product.IsGivenUp).SelectMany(product => product.Told).Select(part => part.Listing)]);
        await synced.ExplainAsync(products.SelectMany(product => product.Parts).Where(part => part.Content is null && !part.MoreWaits));
        await marks.ClearAsync(products.SelectMany(product => product.Parts).Where(part => !part.MoreWaits).Select(part => part.Listing));
    }
}
