using Nop.Core;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Offers;

/// <summary>What the shop would offer at this moment, for some listings; no listing is written.</summary>
public sealed class PresentOffers(AccountLookup accounts, CurrentOffers offers)
{
    /// <summary>By id of the listing. Of what has nothing to say there is none, and none at all while the shop cannot tell its prices in euro.</summary>
    public async Task<IReadOnlyDictionary<int, OfferContent>> OfAsync(IReadOnlyCollection<MarketplaceListing> listings)
    {
        var present = new Dictionary<int, OfferContent>();
        foreach (var ofAccount in listings.GroupBy(listing => listing.AccountId))
        {
            if (await accounts.FindAsync(ofAccount.Key) is not { } account)
                continue;

            foreach (var part in (await OfAsync(account, [.. ofAccount.Select(listing => listing.ProductId).Distinct()])).SelectMany(offer => offer.Told))
                present[part.Listing.Id] = part.Content!;
        }

        return present;
    }

    private async Task<IReadOnlyList<ProductOffer>> OfAsync(MarketplaceAccount account, IReadOnlyCollection<int> productIds)
    {
        try
        {
            return await offers.AsListedAsync(account, productIds);
        }
        catch (NopException)
        {
            // The push says so too, and in its log.
            return [];
        }
    }
}
