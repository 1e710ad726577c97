using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.Misc.Marketplaces.Domain;

namespace Plugin.Tests.Histories.Storage;

/// <summary>The unique keys of the plugin's tables, and of nopCommerce's where the plugin counts on them.</summary>
internal static class UniqueKeys
{
    private static readonly object[] _keys =
    [
        Key<MarketplaceAccount>(row => (row.Marketplace, row.StoreId, row.Name)),
        Key<MarketplaceInboxMessage>(row => (row.AccountId, row.Fingerprint)),
        Key<MarketplaceOrder>(row => (row.AccountId, row.ExternalKey)),
        Key<MarketplaceOrderLine>(row => (row.MarketplaceOrderId, row.ExternalLineKey)),
        Key<MarketplaceCommand>(row => (row.MarketplaceOrderId, row.KindId, row.Sequence)),
        Key<MarketplaceListing>(row => (row.AccountId, row.ProductId, row.CombinationId)),
        Key<MarketplaceLease>(row => row.Name),
        Key<Order>(row => row.OrderGuid),
        Key<CustomerCustomerRoleMapping>(row => (row.CustomerId, row.CustomerRoleId)),
    ];

    public static Func<T, object>? Of<T>() => _keys.OfType<Func<T, object>>().FirstOrDefault();

    private static Func<T, object> Key<T>(Func<T, object> key) => key;
}
