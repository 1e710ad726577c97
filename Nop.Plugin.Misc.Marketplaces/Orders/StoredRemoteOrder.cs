using Nop.Plugin.Misc.Marketplaces.Accounts;
using Nop.Plugin.Misc.Marketplaces.Domain;
using Nop.Plugin.Misc.Marketplaces.Remote;

namespace Nop.Plugin.Misc.Marketplaces.Orders;

/// <summary>What the marketplace said last of an order, read from the stored body.</summary>
public sealed class StoredRemoteOrder(AccountLookup accounts, MarketplaceRegistry marketplaces)
{
    /// <summary>Null when the body cannot be read (any more).</summary>
    public async Task<RemoteOrder?> ReadAsync(MarketplaceOrder order) =>
        await accounts.FindAsync(order.AccountId) is { } account
        && marketplaces.Find(account.Marketplace)?.Read(order.Body) is ReadResult.Understood understood
            ? understood.Order
            : null;
}
