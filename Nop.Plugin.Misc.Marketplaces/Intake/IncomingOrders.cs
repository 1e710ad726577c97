using Nop.Data;
using Nop.Plugin.Misc.Marketplaces.Catalog.Channel;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Nop.Plugin.Misc.Marketplaces.Intake;

/// <summary>
/// Whether orders may be on their way: received and not read, known and not yet all in the shop, or on a list that was not read for too long. What is in
/// quarantine waits for a person, and an account that is switched off for its owner: neither is waited for.
/// </summary>
public sealed class IncomingOrders(
    IRepository<MarketplaceAccount> accounts,
    IRepository<MarketplaceInboxMessage> messages,
    IRepository<MarketplaceOrder> orders,
    MarketplaceRegistry marketplaces,
    MarketplacesSettings settings,
    TimeProvider time) : IIncomingOrders
{
    /// <summary>A list that was not read for so many periods is overdue.</summary>
    private const int MostPeriods = 3;

    public Task<bool> AreOnTheirWayAsync()
    {
        var polled = marketplaces.All.Where(marketplace => marketplace is IPolledMarketplace).Select(marketplace => marketplace.SystemName).ToList();
        var overdue = time.GetUtcNow().UtcDateTime.AddSeconds(-MostPeriods * SettingLimits.PollSeconds.Nearest(settings.PollSeconds));
        return accounts.Table.AnyAsync(account => account.Enabled && account.OtherShopAddress == null
            && (messages.Table.Any(message => message.StateId == (int)InboxState.New && message.AccountId == account.Id)
                || orders.Table.Any(order => order.SyncDueOnUtc != null && order.AccountId == account.Id)
                || (polled.Contains(account.Marketplace) && account.OrdersHeldSinceUtc == null && (account.OrdersError != null || account.OrdersSucceededOnUtc == null || account.OrdersSucceededOnUtc < overdue))));
    }
}
