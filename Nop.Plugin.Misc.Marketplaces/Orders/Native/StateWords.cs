using Nop.Plugin.Misc.Marketplaces.Data;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Orders.Native;

/// <summary>An order's state in the shop's words; in the marketplace's own where there are none.</summary>
public static class StateWords
{
    public static OwnerText Of(MarketplaceOrder order) =>
        order.State is MarketplaceOrderState.Unknown ? OwnerText.Quote(order.RawState) : OwnerText.Of(order.State);
}
