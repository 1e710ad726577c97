using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Compare;

public sealed class CompareListings
{
    public Task RunAsync(MarketplaceAccount account, CancellationToken ct) => throw new NotSupportedException();
}
