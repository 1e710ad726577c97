namespace Nop.Plugin.Misc.Marketplaces;

/// <summary>Every marketplace that is registered.</summary>
public sealed class MarketplaceRegistry(IEnumerable<IMarketplace> marketplaces)
{
    private readonly Dictionary<string, IMarketplace> _bySystemName =
        marketplaces.ToDictionary(marketplace => marketplace.SystemName, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<IMarketplace> All => _bySystemName.Values;

    /// <summary>Null for a name nobody registered, such as one of a version to come.</summary>
    public IMarketplace? Find(string systemName) => _bySystemName.GetValueOrDefault(systemName);
}
