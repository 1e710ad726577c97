using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Divides offers into requests.</summary>
public static class OfferBatches
{
    /// <summary>Takes the next request off those that wait: no more than the marketplace allows, and no id twice.</summary>
    public static IReadOnlyList<ProductOffer> TakeNext(List<ProductOffer> waiting, IOfferMarketplace marketplace)
    {
        var ids = new HashSet<string>(Identity.Comparer);
        var batch = waiting.Take(marketplace.MaxProductsPerRequest).TakeWhile(offer => ids.Add(offer.ExternalProductId)).ToList();
        waiting.RemoveRange(0, batch.Count);
        return batch;
    }
}
