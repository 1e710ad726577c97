using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Stores what the marketplace answered about products.</summary>
public sealed class RecordAnswers(OutgoingOffers outgoing, ListingStates states, ToldProducts told, Journal journal, TimeProvider time)
{
    private const int ShownIds = 5;

    /// <summary>
    /// Before they are sent: until an answer is recorded nobody knows what the marketplace shows. False when some of them are no longer what they
    /// were read as, and nothing may be sent.
    /// </summary>
    public async Task<bool> SendingAsync(IReadOnlyCollection<ProductOffer> products, Guid send, bool byHand)
    {
        var asRead = true;
        foreach (var apart in OncePerProduct.Split(products.SelectMany(product => product.Told), part => part.Listing))
            asRead &= await states.SendingAsync([.. apart.Select(part => part.Listing)], send) == apart.Count;

        if (asRead)
            await outgoing.KeepAsync([.. products.SelectMany(product => product.Told).Select(part => Outgoing(part, send, byHand))]);
        return asRead;
    }

    /// <summary>Only now does the hash move.</summary>
    public async Task AcceptedAsync(IReadOnlyCollection<ProductOffer> products, Guid send)
    {
        await SameSend.WriteAsync(products, ids => states.AcknowledgeAsync(ids, send), ids => states.CrossedAsync(ids, send));
        await outgoing.AnsweredAsync(send, Ids(products), SendOutcome.Applied);
        await told.DoneAsync(products);
    }

    public async Task RefusedAsync(MarketplaceAccount account, IReadOnlyCollection<(ProductOffer Product, OwnerText Words)> refused, Guid send)
    {
        foreach (var same in refused.GroupBy(item => item.Words, item => item.Product))
            await outgoing.AnsweredAsync(send, Ids(same), SendOutcome.Refused, words: same.Key);

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

    private static IEnumerable<int> Ids(IEnumerable<ProductOffer> products) => products.SelectMany(product => product.Told).Select(part => part.Listing.Id);

    private static MarketplaceOutgoingOffer Outgoing(ListingOffer part, Guid send, bool byHand) => new()
    {
        Send = send,
        ListingId = part.Listing.Id,
        // More stock is still to be told of it: the mark stays.
        DirtyVersion = part.MoreWaits ? MarketplaceOutgoingOffer.NotAll : part.Listing.DirtyVersion,
        Offer = part.Content!.Json,
        Hash = part.Content.Hash,
        Problem = ListingStates.Stored(part.Problem),
        CauseId = part.Listing.DirtySinceUtc is null ? (int)SendCause.Along : part.Listing.DirtyCauseId,
        ByHand = byHand,
    };

    /// <summary>A former variation that comes along with what is known already is the only news, and so the only one to blame.</summary>
    private static IEnumerable<ListingOffer> Blamed(ProductOffer product) =>
        product.Told.Where(part => part.Listing.GivenUp == 0).All(part => part.IsSynced)
            ? product.Told.Where(part => !part.IsSynced)
            : product.Told;
}
