using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Stores what the marketplace answered about products.</summary>
public sealed class RecordAnswers(ListingStates states, DirtyMarks marks, SyncedListings synced, GivenUpIds givenUp, Journal journal, TimeProvider time)
{
    private const int StatementsPerTransaction = 50;
    private const int ShownIds = 5;

    /// <summary>
    /// Before they are sent: until an answer is recorded nobody knows what the marketplace shows. False when some of them are no longer what they
    /// were read as, and nothing may be sent.
    /// </summary>
    public async Task<bool> SendingAsync(IReadOnlyCollection<ProductOffer> products, Guid send)
    {
        var asRead = true;
        foreach (var apart in OncePerProduct.Split(products.SelectMany(product => product.Told), part => part.Listing))
            asRead &= await states.SendingAsync([.. apart.Select(part => part.Listing)], send) == apart.Count;

        return asRead;
    }

    /// <summary>Only now does the hash move; a mark that came since the offer was computed stays.</summary>
    public async Task AcceptedAsync(IReadOnlyCollection<ProductOffer> products, Guid send)
    {
        foreach (var apart in OncePerProduct.Split(products.SelectMany(product => product.Told), part => part.Listing))
        {
            foreach (var some in apart.GroupBy(part => (part.Content!, part.Problem)).Chunk(StatementsPerTransaction))
            {
                if (await Deadlocks.RetryAsync(() => AcknowledgeAsync(some, send)) == some.Sum(same => same.Count()))
                    continue;

                foreach (var same in some)
                    await states.CrossedAsync([.. same.Select(part => part.Listing.Id)], same.Key.Item1.Hash);
            }
        }

        await givenUp.TakenOffAsync([.. products.Where(product => product.IsGivenUp).SelectMany(product => product.Told).Select(part => part.Listing)]);
        await synced.ExplainAsync(products.SelectMany(product => product.Parts).Where(part => part.Content is null));
        await marks.ClearAsync(products.SelectMany(product => product.Parts).Select(part => part.Listing));
    }

    public async Task RefusedAsync(MarketplaceAccount account, IReadOnlyCollection<(ProductOffer Product, OwnerText Words)> refused)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var (product, words) in refused)
        {
            var parts = Blamed(product).ToList();
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

    /// <summary>A former variation that comes along with what is known already is the only news, and so the only one to blame.</summary>
    private static IEnumerable<ListingOffer> Blamed(ProductOffer product) =>
        product.Told.Where(part => part.Listing.GivenUp == 0).All(part => part.IsSynced)
            ? product.Told.Where(part => !part.IsSynced)
            : product.Told;

    /// <summary>One commit for many statements; short, because checkouts wait for the rows.</summary>
    private async Task<int> AcknowledgeAsync(IGrouping<(OfferContent Content, OwnerText? Problem), ListingOffer>[] told, Guid send)
    {
        var acknowledged = 0;
        await OneTransaction.RunAsync(
            () => AcknowledgeAsync(told[0]),
            async () =>
            {
                foreach (var same in told.Skip(1))
                    await AcknowledgeAsync(same);
            });
        return acknowledged;

        async Task AcknowledgeAsync(IGrouping<(OfferContent Content, OwnerText? Problem), ListingOffer> same) =>
            acknowledged += await states.AcknowledgeAsync([.. same.Select(part => part.Listing.Id)], send, same.Key.Content.Json, same.Key.Content.Hash, same.Key.Problem);
    }
}
