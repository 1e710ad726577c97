using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Push;

public sealed class PushOffers
{
    public Task RunAsync(MarketplaceAccount account, CancellationToken ct) => throw new NotSupportedException();
}
