using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Holds back what is more than the marketplace knows, while orders may be on their way. Fewer pieces and prices go out at once.</summary>
public sealed class HeldStock(DirtyMarks marks, Journal journal, TimeProvider time)
{
    private const int ShownIds = 5;

    /// <param name="since">Those that have been marked since then wait.</param>
    public async Task<IReadOnlyList<ProductOffer>> HoldAsync(MarketplaceAccount account, IReadOnlyCollection<ProductOffer> offers, DateTime since)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var held = LowerStock.Of(offers, since, now);
        // What came along with others, and was not noticed otherwise.
        await marks.MarkAsync(held.SelectMany(offer => offer.Parts).Where(part => part.MoreWaits && part.Listing.DirtySinceUtc is null).Select(part => part.Listing), SendCause.Along);
        await TellAsync(account, [.. offers.SelectMany(offer => offer.Parts).Where(part => LowerStock.HasWaited(part.Listing, since, now) && LowerStock.Of(part).MoreWaits).Select(part => part.Listing)]);
        return held;
    }

    /// <summary>Once: whoever has not waited says nothing.</summary>
    private async Task TellAsync(MarketplaceAccount account, IReadOnlyCollection<MarketplaceListing> over)
    {
        var waited = over.Where(listing => listing.MoreStockVersion == listing.DirtyVersion).ToList();
        if (waited.Count == 0)
            return;

        await marks.MoreStockIsDueAsync(waited);
        var ids = waited.Take(ShownIds).Select(listing => listing.ProductIdThere()).Distinct();
        await journal.AccountAsync(account.Id, JournalLevel.Warning, new(CatalogTexts.MoreStockUnread, waited.Count, string.Join(", ", ids)));
    }
}
