using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>What is to be sent of products now: their offers as they should be, without what has to wait for orders or for a person.</summary>
public sealed class OffersToSend(CurrentOffers offers, HeldStock held, ListingQuarantine quarantine, SyncedListings synced)
{
    /// <param name="moreStockWaitsSince">As <see cref="Channel.MoreStock.WaitsSinceAsync"/> says.</param>
    public async Task<IReadOnlyList<ProductOffer>> OfAsync(MarketplaceAccount account, IReadOnlyCollection<int> productIds, DateTime? moreStockWaitsSince)
    {
        var current = await offers.OfProductsAsync(account, productIds);
        if (moreStockWaitsSince is { } since)
            current = await held.HoldAsync(account, current, since);

        var news = await synced.RecordAsync(await quarantine.LookAsync(account, current));
        await quarantine.TriedAsync(news);
        return news;
    }
}
