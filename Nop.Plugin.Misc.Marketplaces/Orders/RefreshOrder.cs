using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

public sealed class RefreshOrder
{
    public Task<bool> ByIdAsync(int marketplaceOrderId, CancellationToken ct) => throw new NotSupportedException();

    public Task<int?> ByCodeAsync(MarketplaceAccount account, string externalId, CancellationToken ct) => throw new NotSupportedException();
}
