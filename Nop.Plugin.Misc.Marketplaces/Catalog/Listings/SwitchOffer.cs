using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Takes a product, or one of its combinations, off one marketplace, or lets it be sold there again. All else that the owner rules for it stays.</summary>
public sealed class SwitchOffer(IRepository<MarketplaceListing> listings, OverrideRows rows, DirtyMarks marks, PushSignal signal)
{
    /// <param name="combinationId">Null for all that is listed of the product.</param>
    /// <returns>How much of it is listed there, and was switched.</returns>
    public async Task<int> SetAsync(MarketplaceAccount account, int productId, int? combinationId, bool offered)
    {
        var listed = await listings.Table
            .Where(listing => listing.AccountId == account.Id && listing.ProductId == productId && listing.GivenUp == 0 && (combinationId == null || listing.CombinationId == combinationId))
            .ToListAsync();
        // Where new listings wait for the owner, this is the owner's word; elsewhere nothing needs to be said of what is sold.
        bool? word = !offered ? false : account.OffersWaitSinceUtc is null ? null : true;
        foreach (var listing in listed)
            await rows.OfferAsync(account.Id, new ProductIdentity(productId, listing.CombinationId), word);

        await marks.MarkAsync(listed, SendCause.Owner);
        signal.Raise();
        return listed.Count;
    }
}
