using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Stores what the marketplace answered about products.</summary>
public sealed class RecordAnswers(ListingStates states, DirtyMarks marks, SyncedListings synced, Journal journal, TimeProvider time)
{
    private const int StatementsPerTransaction = 50;
    private const int ShownIds = 5;

    /// <summary>Only now does the hash move; a mark that came since the offer was computed stays.</summary>
    public async Task AcceptedAsync(IReadOnlyCollection<ProductOffer> products)
    {
        foreach (var apart in OncePerProduct.Split(products.SelectMany(product => product.Told), part => part.Listing))
        {
            foreach (var some in apart.GroupBy(part => (part.Content!, part.Problem)).Chunk(StatementsPerTransaction))
                await Deadlocks.RetryAsync(() => AcknowledgeAsync(some));
        }

        await synced.ExplainAsync(products.SelectMany(product => product.Parts).Where(part => part.Content is null));
        await marks.ClearAsync(products.SelectMany(product => product.Parts).Select(part => part.Listing));
    }

    public async Task RefusedAsync(MarketplaceAccount account, IReadOnlyCollection<(ProductOffer Product, OwnerText Words)> refused)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var (product, words) in refused)
        {
            var parts = product.Told.ToList();
            var wait = PushBackOff.AfterRefusal(parts.Max(part => part.Listing.Attempts));
            foreach (var apart in OncePerProduct.Split(parts, part => part.Listing))
                await states.RefuseAsync([.. apart.Select(part => part.Listing.Id)], words, now + wait);
        }

        var news = refused.Where(item => item.Product.Told.Any(part => part.Listing.LastError != ListingStates.Stored(item.Words))).ToList();
        if (news.Count == 0)
            return;

        var ids = news.Take(ShownIds).Select(item => item.Product.Told.First().Listing.ExternalProductId);
        await journal.AccountAsync(account.Id, JournalLevel.Warning, new(CatalogTexts.OffersRefused, news.Count, string.Join(", ", ids)));
    }

    /// <summary>One commit for many statements; short, because checkouts wait for the rows.</summary>
    private Task AcknowledgeAsync(IGrouping<(OfferContent Content, OwnerText? Problem), ListingOffer>[] told) => OneTransaction.RunAsync(
        () => AcknowledgeAsync(told[0]),
        async () =>
        {
            foreach (var same in told.Skip(1))
                await AcknowledgeAsync(same);
        });

    private Task AcknowledgeAsync(IGrouping<(OfferContent Content, OwnerText? Problem), ListingOffer> same) =>
        states.AcknowledgeAsync([.. same.Select(part => part.Listing.Id)], same.Key.Content.Json, same.Key.Content.Hash, same.Key.Problem);
}
