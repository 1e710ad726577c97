using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>Tells when a product was sent to a marketplace, what it said, why, and what the marketplace has made of it: under all the ids that it had.</summary>
public sealed class ListingHistoryFactory(
    IRepository<MarketplaceListing> listings, IRepository<MarketplaceOutgoingOffer> sends, SendWords words, ProductNames names, AccountLabels labels, MarketplacesSettings settings)
{
    public async Task<ListingHistoryModel> PrepareAsync(int accountId, ProductIdentity product)
    {
        var known = await listings.Table
            .Where(listing => listing.AccountId == accountId && listing.ProductId == product.ProductId && listing.CombinationId == product.CombinationId)
            .ToListAsync();
        var one = new MarketplaceListing { ProductId = product.ProductId, CombinationId = product.CombinationId };
        return new ListingHistoryModel(
            accountId, product.ProductId, product.CombinationId, await labels.OfAsync(accountId), (await names.OfAsync([one]))[product], SettingLimits.RetentionDays.Nearest(settings.RetentionDays))
        {
            Entries = await EntriesAsync([.. known]),
        };
    }

    private async Task<IReadOnlyList<SendEntry>> EntriesAsync(IReadOnlyCollection<MarketplaceListing> known)
    {
        var ids = known.Select(listing => listing.Id).ToList();
        var found = await sends.Table
            .Where(send => ids.Contains(send.ListingId))
            .OrderByDescending(send => send.CreatedOnUtc)
            .ThenByDescending(send => send.Id)
            .Take(PastSends.MostOfOne)
            .ToListAsync();
        var named = known.Count > 1 ? known.ToDictionary(listing => listing.Id, listing => listing.IsProductThere() ? listing.ProductIdThere() : listing.VariationIdThere()) : [];
        var entries = new List<SendEntry>();
        foreach (var (index, send) in found.Index())
            entries.Add(await words.OfAsync(send, isLatest: index == 0, named.GetValueOrDefault(send.ListingId)));

        return entries;
    }
}
