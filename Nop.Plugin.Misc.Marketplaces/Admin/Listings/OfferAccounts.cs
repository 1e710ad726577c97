using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Admin.Listings;

/// <summary>The accounts at marketplaces that take stock and prices.</summary>
public sealed class OfferAccounts(AccountLookup accounts, MarketplaceRegistry marketplaces)
{
    public async Task<IReadOnlyList<MarketplaceAccount>> AllAsync() =>
        [.. (await accounts.AllAsync()).Where(account => marketplaces.Find(account.Marketplace) is IOfferMarketplace)];

    /// <summary>Those among them that are switched on, whether another shop sells with them or not.</summary>
    public async Task<IReadOnlyList<MarketplaceAccount>> EnabledAsync() => [.. (await AllAsync()).Where(account => account.Enabled)];
}
