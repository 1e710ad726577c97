using Nop.Plugin.Misc.Marketplaces.Catalog.Offers;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

/// <summary>Asks the marketplace whether it would take the current offers. Nothing is sent to stay and nothing is stored.</summary>
public sealed class ValidateOffers(MarketplaceRegistry marketplaces, CurrentOffers offers)
{
    /// <summary>Null when none of the products has anything to be told. At most one request's worth of products is looked at.</summary>
    public async Task<OfferAnswer?> RunAsync(MarketplaceAccount account, IReadOnlyCollection<int> productIds, CancellationToken cancellationToken)
    {
        if (marketplaces.Find(account.Marketplace) is not IOfferMarketplace marketplace)
            return null;

        var some = productIds.Take(marketplace.MaxProductsPerRequest).ToList();
        var told = (await offers.PreviewAsync(account, some))
            .Where(product => product.Told.Any())
            .Select(product => product.ToOffer())
            .ToList();
        return told.Count == 0 ? null : await marketplace.ValidateAsync(account, told, cancellationToken);
    }
}
