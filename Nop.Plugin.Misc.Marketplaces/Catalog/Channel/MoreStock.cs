using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Catalog.Channel;

/// <summary>Whether listings of an account wait before they tell of more stock: each piece that is told too early may be sold twice.</summary>
public sealed class MoreStock(IIncomingOrders orders, TimeProvider time)
{
    /// <summary>Null when none does. Otherwise those do that have been marked since then; the others have waited long enough.</summary>
    public async Task<DateTime?> WaitsSinceAsync(MarketplaceAccount account) =>
        SettingLimits.MoreStockMinutes.Nearest(account.MoreStockMinutes) is > 0 and var minutes && await orders.AreOnTheirWayAsync()
            ? time.GetUtcNow().UtcDateTime.AddMinutes(-minutes)
            : null;
}
