using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Http;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Validation;

/// <summary>Validates the products of some listings: a marketplace is always told all variations, so it checks them all.</summary>
public sealed class ValidateSelected(IRepository<MarketplaceListing> listings, AccountLookup accounts, MarketplaceRegistry marketplaces, ValidateOffers validate)
{
    /// <exception cref="MarketplaceApiException">Nothing may be asked for one of the accounts.</exception>
    public async Task<PushResult> RunAsync(IReadOnlyCollection<int> listingIds, CancellationToken cancellationToken)
    {
        var ids = listingIds.ToList();
        var selected = await listings.Table
            .Where(listing => ids.Contains(listing.Id))
            .Select(listing => new { listing.AccountId, listing.ProductId })
            .ToListAsync();
        var done = PushResult.Nothing;
        foreach (var ofAccount in selected.GroupBy(listing => listing.AccountId, listing => listing.ProductId))
        {
            if (done.Stop != PushStop.None || await accounts.FindAsync(ofAccount.Key) is not { } account || marketplaces.Find(account.Marketplace) is not IOfferMarketplace marketplace)
                continue;

            AtWork.Demand(account);
            done = done.And(await validate.RunAsync(account, marketplace, [.. ofAccount.Distinct()], onlyUnsent: false, () => Task.FromResult(true), cancellationToken));
        }

        return done;
    }
}
