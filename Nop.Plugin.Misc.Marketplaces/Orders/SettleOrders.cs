namespace Nop.Plugin.Misc.Marketplaces.Orders;

public sealed class SettleOrders
{
    public Task TryAgainAsync(int marketplaceOrderId, CancellationToken ct) => throw new NotSupportedException();
}
