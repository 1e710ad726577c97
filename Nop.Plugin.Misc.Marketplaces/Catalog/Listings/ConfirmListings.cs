using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Listings;

/// <summary>Lets listings that waited for the owner be offered.</summary>
public sealed class ConfirmListings(WaitingListings waiting, OverrideRows rows, DirtyMarks marks, AccountProgress progress, PushSignal signal)
{
    /// <returns>How many of them had waited.</returns>
    public async Task<int> ConfirmAsync(MarketplaceAccount account, IReadOnlyCollection<int> listingIds)
    {
        var chosen = await waiting.AmongAsync(account, listingIds);
        foreach (var listing in chosen)
            await rows.OfferAsync(account.Id, new ProductIdentity(listing.ProductId, listing.CombinationId));

        await marks.MarkAsync(chosen, SendCause.Owner);
        signal.Raise();
        return chosen.Count;
    }

    /// <summary>However many they are: everything that was listed by then.</summary>
    public Task ConfirmAllAsync(MarketplaceAccount account, DateTime untilUtc) => progress.ConfirmedAsync(account.Id, untilUtc);
}
