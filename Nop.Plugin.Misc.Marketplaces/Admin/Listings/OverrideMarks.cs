using Nop.Plugin.Misc.Marketplaces.Catalog.Listings;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>What the owner rules for listings, in a few words each.</summary>
public sealed class OverrideMarks(ListingOverrides overrides, LocalizedTexts texts)
{
    private const string Keys = $"{MarketplacesDefaults.Resources}.Overrides.Has.";

    /// <summary>By id; empty where the account's policies and its rule decide.</summary>
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(IReadOnlyCollection<MarketplaceListing> listings)
    {
        var words = new Dictionary<int, string>();
        foreach (var ofAccount in listings.GroupBy(listing => listing.AccountId))
        {
            var rules = await overrides.OfAsync(ofAccount.Key, [.. ofAccount.Select(listing => listing.ProductId).Distinct()]);
            foreach (var listing in ofAccount)
            {
                var own = listing.GivenUp == 0 ? rules.GetValueOrDefault(new ProductIdentity(listing.ProductId, listing.CombinationId)) : null;
                words[listing.Id] = own is null ? "" : await WordsAsync(own);
            }
        }

        return words;
    }

    private async Task<string> WordsAsync(MarketplaceListingOverride own)
    {
        var words = new List<string>();
        foreach (var (key, _) in Parts(own).Where(part => part.IsSet))
            words.Add(await texts.GetAsync(key));

        return string.Join(", ", words);
    }

    private static IEnumerable<(string Key, bool IsSet)> Parts(MarketplaceListingOverride own) =>
    [
        ($"{Keys}Typed", own.ExternalProductId is not null),
        ($"{Keys}On", own.Offered == true),
        ($"{Keys}Off", own.Offered == false),
        ($"{Keys}Stock", own.StockBuffer is not null || own.StockCap is not null || own.StockStopAt is not null),
        ($"{Keys}FixedPrice", own.FixedPrice is not null),
        ($"{Keys}PriceRule", own.FixedPrice is null && (own.PricePercent is not null || own.PriceAmount is not null || own.PriceRoundingId is not null)),
    ];
}
