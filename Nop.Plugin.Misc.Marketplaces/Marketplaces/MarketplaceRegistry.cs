using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>Every marketplace that is registered.</summary>
public sealed class MarketplaceRegistry(IEnumerable<IMarketplace> marketplaces)
{
    private readonly Dictionary<string, IMarketplace> _bySystemName =
        marketplaces.ToDictionary(marketplace => marketplace.SystemName, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<IMarketplace> All => _bySystemName.Values;

    /// <summary>Null for a name nobody registered, such as one of a version to come.</summary>
    public IMarketplace? Find(string systemName) => _bySystemName.GetValueOrDefault(systemName);

    /// <summary>Offers are sent for the account: its owner wants it, and its marketplace takes them.</summary>
    public bool TakesOffersOf(MarketplaceAccount account) => account.PushEnabled && Find(account.Marketplace) is IOfferMarketplace;
}
