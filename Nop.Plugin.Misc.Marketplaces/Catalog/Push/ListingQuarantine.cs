using LinqToDB;
using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>
/// What a marketplace refuses again and again waits for another offer, or for a person. Only a piece too many that it may show is taken off for ever:
/// selling what is not there costs most.
/// </summary>
public sealed class ListingQuarantine(IRepository<MarketplaceListing> listings, Journal journal, TimeProvider time)
{
    /// <summary>Refusals in a row.</summary>
    public const int MostAttempts = 8;

    private const int ShownIds = 5;
    private const int MostAtOnce = 500;

    /// <summary>Marks those of which nothing more is to be tried, and tells of the new ones.</summary>
    public async Task<IReadOnlyList<ProductOffer>> LookAsync(MarketplaceAccount account, IReadOnlyList<ProductOffer> offers)
    {
        if (!offers.Any(offer => offer.Parts.Any(part => IsHopeless(account, part))))
            return offers;

        var looked = offers.Select(offer => offer with { Parts = [.. offer.Parts.Select(part => IsHopeless(account, part) ? part with { IsHopeless = true } : part)] }).ToList();
        var now = time.GetUtcNow().UtcDateTime;
        // One that goes along with others is tried once more.
        var news = looked.Where(offer => !offer.HasNews(now)).SelectMany(offer => offer.Parts)
            .Where(part => part.IsHopeless && part.Listing.QuarantinedOnUtc is null)
            .Select(part => part.Listing)
            .ToList();
        if (news.Count > 0)
        {
            await EachAsync(news, which => which.Set(listing => listing.QuarantinedOnUtc, now).UpdateAsync());
            var ids = news.Take(ShownIds).Select(listing => listing.ProductIdThere()).Distinct();
            await journal.AccountAsync(account.Id, JournalLevel.Error, new(CatalogTexts.ListingsQuarantined, news.Count, MostAttempts, string.Join(", ", ids)));
        }

        return looked;
    }

    /// <summary>Before they are sent: another offer than the one that was refused begins anew.</summary>
    public async Task TriedAsync(IEnumerable<ProductOffer> sent)
    {
        var again = sent.SelectMany(offer => offer.Told).Where(part => part.Listing.Attempts > 0).ToList();
        foreach (var other in again.Where(part => part.Listing.TriedHash != part.Content!.Hash).GroupBy(part => part.Content!.Hash))
        {
            await EachAsync([.. other.Select(part => part.Listing)], which => which
                .Set(listing => listing.TriedHash, other.Key)
                .Set(listing => listing.Attempts, 1)
                .Set(listing => listing.QuarantinedOnUtc, (DateTime?)null)
                .UpdateAsync());
            foreach (var part in other)
                part.Listing.Attempts = 1;
        }

        await EachAsync(
            [.. again.Select(part => part.Listing).Where(listing => listing.QuarantinedOnUtc is not null)],
            which => which.Set(listing => listing.QuarantinedOnUtc, (DateTime?)null).UpdateAsync());
    }

    /// <summary>A person, or another shop at the marketplace, wants them tried again as if they had never been refused.</summary>
    /// <returns>How many that are.</returns>
    public async Task<int> SendAgainAsync(IReadOnlyCollection<MarketplaceListing> which)
    {
        var done = 0;
        await EachAsync(which, async some => done += await some
            .Where(listing => listing.DirtySinceUtc != null && listing.Attempts > 0)
            .Set(listing => listing.QuarantinedOnUtc, (DateTime?)null)
            .Set(listing => listing.TriedHash, (string?)null)
            // Not 0: the words of a refusal that is not over.
            .Set(listing => listing.Attempts, 1)
            .Set(listing => listing.NextAttemptOnUtc, (DateTime?)null)
            .Set(listing => listing.DirtyCauseId, (int)SendCause.Owner)
            .Set(listing => listing.DirtyVersion, listing => listing.DirtyVersion + 1)
            .UpdateAsync());
        return done;
    }

    private async Task EachAsync(IReadOnlyCollection<MarketplaceListing> which, Func<IQueryable<MarketplaceListing>, Task> write)
    {
        foreach (var apart in OncePerProduct.Split(which, listing => listing))
        {
            foreach (var some in apart.Chunk(MostAtOnce))
            {
                var ids = some.Select(listing => listing.Id).ToList();
                await Deadlocks.RetryAsync(() => write(listings.Table.Where(listing => ids.Contains(listing.Id))));
            }
        }
    }

    private static bool IsHopeless(MarketplaceAccount account, ListingOffer part) =>
        part.Content is { } content
        && !part.IsSynced
        && part.Listing.Attempts >= MostAttempts
        && part.Listing.TriedHash == content.Hash
        // Where everything is refused, the fault is no listing's.
        && (part.Listing.QuarantinedOnUtc is not null || account.PushFailures == 0)
        && !MayShowMore(part.Listing, content);

    /// <summary>The marketplace may offer pieces that the shop does not have.</summary>
    private static bool MayShowMore(MarketplaceListing listing, OfferContent content) =>
        MayShow(listing.AcknowledgedOffer, content) || (listing.SentHash is not null && MayShow(listing.SentOffer, content));

    private static bool MayShow(string? offer, OfferContent content) => OfferContent.Read(offer) is { Enabled: true } shown && shown.Quantity > Pieces(content);

    private static int Pieces(OfferContent content) => content.Enabled ? content.Quantity : 0;
}
